package org.partnerships.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.models.ModelFiles;

/**
 * Reads rule files.
 *
 * <pre>
 * type: predicate
 * rules:
 *   - id: auf-eis-legen
 *     phase: ended
 *     all: [legen, auf Eis]
 *     find:
 *       - "[Aquila] legt die Kooperation mit [Borea] auf Eis. =&gt; Aquila + Borea ended"
 *     leave:
 *       - "[Aquila] legt das Projekt auf Eis."
 * </pre>
 */
public final class RuleReader {
  private static final String ARROW = "=>";
  private static final Set<String> OWN_FIELDS = Set.of("id", "find", "leave");

  private final YAMLMapper yaml = new YAMLMapper();
  private final Set<String> ids = new HashSet<>();

  /** The rules of all {@code .yaml} files in a folder of the models, in file and line order. */
  public static List<Rule> readAll(ModelFiles models, String folder) {
    RuleReader reader = new RuleReader();
    List<Rule> rules = new ArrayList<>();
    for (String path : models.list(folder, ".yaml")) {
      rules.addAll(reader.read(path, models.text(path)));
    }
    return rules;
  }

  /**
   * The rules of one file.
   *
   * @throws RuleException if the text is no rule file, or an id stands twice
   */
  public List<Rule> read(String file, String text) {
    JsonNode root;
    try {
      root = yaml.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RuleException(file + ": not YAML: " + e.getOriginalMessage(), e);
    }
    String type = root.path("type").asText("");
    JsonNode rows = root.path("rules");
    if (type.isEmpty() || !rows.isArray()) {
      throw new RuleException(file + ": expected «type: …» and a list «rules:»");
    }
    List<Rule> rules = new ArrayList<>();
    for (JsonNode row : rows) {
      rules.add(rule(file, type, row));
    }
    return rules;
  }

  private Rule rule(String file, String type, JsonNode row) {
    String id = row.path("id").asText("");
    if (id.isEmpty()) {
      throw new RuleException(file + ": a rule without an id: " + row);
    }
    if (!ids.add(id)) {
      throw new RuleException(file + ": the id " + id + " stands twice");
    }
    Map<String, List<String>> fields = new HashMap<>();
    row.properties().stream()
        .filter(field -> !OWN_FIELDS.contains(field.getKey()))
        .forEach(field -> fields.put(field.getKey(), strings(field.getValue())));
    List<Rule.Example> examples = new ArrayList<>();
    for (String line : strings(row.path("find"))) {
      int arrow = line.lastIndexOf(ARROW);
      if (arrow < 0) {
        throw new RuleException(file + ": rule " + id + ": no «=>» in the example «" + line + "»");
      }
      examples.add(
          new Rule.Example(
              line.substring(0, arrow).strip(),
              Optional.of(line.substring(arrow + ARROW.length()).strip())));
    }
    for (String line : strings(row.path("leave"))) {
      examples.add(new Rule.Example(line.strip(), Optional.empty()));
    }
    return new Rule(id, type, file, fields, examples);
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> strings.add(item.asText()));
    } else if (!node.isMissingNode()) {
      strings.add(node.asText());
    }
    return strings;
  }
}
