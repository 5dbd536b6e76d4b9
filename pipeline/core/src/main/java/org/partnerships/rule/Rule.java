package org.partnerships.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule as its file states it: an id, fields whose meaning the reader of the rules knows, and
 * examples.
 *
 * @param id unique over all files
 * @param type what kind of rule it is, such as {@code cue}
 * @param file where it stands, for messages
 * @param line where it begins there, counted from 1
 * @param fields each with one value or several
 * @param examples sentences that it must find or leave alone
 */
public record Rule(
    String id,
    String type,
    String file,
    int line,
    Map<String, List<String>> fields,
    List<Example> examples) {

  /**
   * A sentence that a rule must find, or must leave alone.
   *
   * @param text the sentence; names may stand in square brackets
   * @param expected what is to be found in it; empty where nothing is
   * @param line where it stands in the rule's file
   */
  public record Example(String text, Optional<String> expected, int line) {
    public Example {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(expected, "expected");
    }
  }

  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    fields = Map.copyOf(fields);
    examples = List.copyOf(examples);
  }

  /** The values of a field; none where the rule does not have it. */
  public List<String> values(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The only value of a field. */
  public Optional<String> value(String field) {
    List<String> values = values(field);
    if (values.size() > 1) {
      throw fault("the field " + field + " takes one value");
    }
    return values.stream().findFirst();
  }

  /**
   * Refuses a rule with a field that means nothing: a typing error would be ignored in silence.
   *
   * @param known the fields that a rule of this type may have
   * @throws RuleException if it has another
   */
  public void requireFieldsOf(Set<String> known) {
    for (String field : new TreeSet<>(fields.keySet())) {
      if (!known.contains(field)) {
        throw fault(
            "unknown field «" + field + "»; known: " + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  /** An exception whose message names this rule, its file and its line. */
  public RuleException fault(String what) {
    return new RuleException(file + ":" + line + ": rule " + id + ": " + what);
  }
}
