package org.partnerships.date;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;

/**
 * The file of date rules.
 *
 * @param published the day on which its example sentences were published
 * @param cold classes of words that are too frequent to hint at an expression of time
 * @param macros parts of patterns by name
 * @param rules the more special before the more general: of two that match the same text the first
 *     wins
 */
record RuleFile(
    @JsonProperty(value = "published", required = true) String published,
    @JsonProperty(value = "cold", required = true) List<String> cold,
    @JsonProperty(value = "macros", required = true) Map<String, String> macros,
    @JsonProperty(value = "rules", required = true) List<DateRule> rules) {

  static final String PATH = "rules/dates.yaml";

  /** What the build makes of the file. */
  static final String FORM = "dates";

  /** The rules without their examples, as the build left them or else from the file. */
  static RuleFile withoutExamples(ModelFiles models) {
    return models.compiled(FORM, RuleFile::read).orElseGet(() -> read(models));
  }

  private static RuleFile read(FormReader form) {
    String published = form.text();
    List<String> cold = form.texts();
    return new RuleFile(published, cold, map(form), form.list(RuleFile::readRule));
  }

  private static DateRule readRule(FormReader form) {
    String id = form.text();
    List<String> patterns = form.texts();
    Meaning means = Meaning.of(form.text());
    return new DateRule(id, patterns, means, map(form), List.of(), List.of());
  }

  private static Map<String, String> map(FormReader form) {
    Map<String, String> map = new HashMap<>();
    for (int count = form.number(); count > 0; count--) {
      map.put(form.text(), form.text());
    }
    return map;
  }

  void write(FormWriter form) {
    form.text(published);
    form.texts(cold);
    write(form, macros);
    form.list(
        rules,
        (to, rule) -> {
          to.text(rule.id());
          to.texts(rule.pattern());
          to.text(rule.means().name());
          write(to, rule.set());
        });
  }

  private static void write(FormWriter form, Map<String, String> map) {
    form.list(
        new TreeMap<>(map).entrySet(),
        (to, entry) -> {
          to.text(entry.getKey());
          to.text(entry.getValue());
        });
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException with the line if it is no such file
   */
  static RuleFile read(ModelFiles models) {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY).build();
    try {
      return mapper.readValue(models.text(PATH), RuleFile.class);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new IllegalArgumentException(PATH + line + ": " + e.getOriginalMessage(), e);
    }
  }

  /** Where in the file these words stand first, whole: {@code rules/dates.yaml:34}. */
  static String place(ModelFiles models, String words) {
    Pattern whole = Pattern.compile(Pattern.quote(words) + "(?![\\p{L}\\p{N}-])");
    List<String> lines = models.text(PATH).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (whole.matcher(lines.get(i)).find()) {
        return PATH + ":" + (i + 1);
      }
    }
    return PATH;
  }

  LocalDate day() {
    return LocalDate.parse(published);
  }
}
