package org.partnerships.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    LineKeeper lines;
    try {
      lines = new LineKeeper(yaml.createParser(text));
      root = Optional.<JsonNode>ofNullable(yaml.readTree(lines)).orElse(MissingNode.getInstance());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new RuleException(file + ":" + line + ": not YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read from memory", e);
    }
    String type = root.path("type").asText("");
    JsonNode rows = root.path("rules");
    if (type.isEmpty() || !rows.isArray()) {
      throw new RuleException(file + ": expected «type: …» and a list «rules:»");
    }
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      rules.add(rule(file, type, rows.get(i), lines, "/rules/" + i));
    }
    return rules;
  }

  private Rule rule(String file, String type, JsonNode row, LineKeeper lines, String pointer) {
    int line = lines.line(pointer);
    String id = row.path("id").asText("");
    if (id.isEmpty()) {
      throw new RuleException(file + ":" + line + ": a rule without an id: " + row);
    }
    if (!ids.add(id)) {
      throw new RuleException(file + ":" + line + ": the id " + id + " stands twice");
    }
    Map<String, List<String>> fields = new HashMap<>();
    row.properties().stream()
        .filter(field -> !OWN_FIELDS.contains(field.getKey()))
        .forEach(field -> fields.put(field.getKey(), strings(field.getValue())));
    List<Rule.Example> examples = new ArrayList<>();
    List<String> find = strings(row.path("find"));
    for (int i = 0; i < find.size(); i++) {
      examples.add(toFind(find.get(i), file, id, lines.line(pointer + "/find", i)));
    }
    List<String> leave = strings(row.path("leave"));
    for (int i = 0; i < leave.size(); i++) {
      examples.add(
          new Rule.Example(
              leave.get(i).strip(), Optional.empty(), lines.line(pointer + "/leave", i)));
    }
    return new Rule(id, type, file, line, fields, examples);
  }

  private static Rule.Example toFind(String example, String file, String id, int line) {
    int arrow = example.lastIndexOf(ARROW);
    if (arrow < 0) {
      throw new RuleException(
          file + ":" + line + ": rule " + id + ": no «=>» in the example «" + example + "»");
    }
    return new Rule.Example(
        example.substring(0, arrow).strip(),
        Optional.of(example.substring(arrow + ARROW.length()).strip()),
        line);
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
