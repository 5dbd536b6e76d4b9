package org.partnerships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.Span;
import org.partnerships.find.Candidate;
import org.partnerships.rule.Rule;

/**
 * Runs the examples of the rules.
 *
 * <p>In an example, organisations stand in square brackets, so that it tests the rules and not the
 * name model: {@code [Aquila] kooperiert mit [Borea]. => Aquila + Borea started}. Several expected
 * events are separated by semicolons; a modality that is not given is asserted.
 */
public final class RuleCheck {
  /** The day on which the examples are published: what lies behind it is planned. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 3);

  private final Pipeline pipeline;

  public RuleCheck(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * An example that did not hold.
   *
   * @param place the example's file and line: {@code rules/events/cues/talks.yaml:12}
   * @param rule its id
   * @param text the example
   * @param expected what was to be found
   * @param actual what was found
   */
  public record Failure(String place, String rule, String text, String expected, String actual) {
    @Override
    public String toString() {
      return place
          + ": "
          + rule
          + ": «"
          + text
          + "»\n  expected: "
          + expected
          + "\n  actual:   "
          + actual;
    }
  }

  /** The failures among the examples of these rules, in their order. */
  public List<Failure> failures(List<Rule> rules) {
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : rules) {
      for (Rule.Example example : rule.examples()) {
        String expected = normal(example.expected());
        String actual = found(example.text());
        if (!expected.equals(actual)) {
          String place = rule.file() + ":" + example.line();
          failures.add(new Failure(place, rule.id(), example.text(), expected, actual));
        }
      }
    }
    return failures;
  }

  /** What the rules find in a text with bracketed names, in the notation of the examples. */
  public String found(String bracketed) {
    List<Candidate> candidates = pipeline.candidates(annotated(bracketed));
    return candidates.isEmpty()
        ? "nothing"
        : candidates.stream()
            .map(RuleCheck::notation)
            .sorted()
            .distinct()
            .collect(Collectors.joining("; "));
  }

  /** A text whose organisations stand in brackets, annotated with these names and no others. */
  public Annotated annotated(String bracketed) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (char c : bracketed.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        spans.add(Span.of(open, text.length()));
      } else {
        text.append(c);
      }
    }
    Article article =
        Pipeline.articleOf("example", text.toString())
            .published(Optional.of(PUBLISHED), PublishedFrom.FIELD);
    List<Mention> mentions = new ArrayList<>();
    for (Span span : spans) {
      String words = span.of(text);
      mentions.add(new Mention(span, words, EntityType.ORG, words, "example"));
    }
    return pipeline.annotate(article, mentions);
  }

  private static String notation(Candidate candidate) {
    TreeSet<String> names = new TreeSet<>();
    candidate.parties().forEach(party -> names.add(party.name()));
    String modality = candidate.modality().label();
    return String.join(" + ", names)
        + " "
        + candidate.phase().label()
        + (modality.equals("asserted") ? "" : " " + modality);
  }

  private static String normal(Optional<String> expected) {
    return expected
        .map(
            events ->
                Arrays.stream(events.split(";"))
                    .map(RuleCheck::normalEvent)
                    .sorted()
                    .collect(Collectors.joining("; ")))
        .orElse("nothing");
  }

  private static String normalEvent(String event) {
    List<String> parts = new ArrayList<>(Arrays.asList(event.strip().split("\\s+\\+\\s+")));
    String last = parts.remove(parts.size() - 1);
    List<String> words = new ArrayList<>(Arrays.asList(last.split("\\s+")));
    List<String> labels = new ArrayList<>();
    while (words.size() > 1 && isLabel(words.get(words.size() - 1))) {
      String label = words.remove(words.size() - 1);
      if (!label.equals("asserted")) {
        labels.add(0, label);
      }
    }
    TreeSet<String> names = new TreeSet<>(parts);
    names.add(String.join(" ", words));
    return String.join(" + ", names) + " " + String.join(" ", labels);
  }

  private static boolean isLabel(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return Arrays.stream(org.partnerships.event.Phase.values())
            .anyMatch(p -> p.name().equals(upper))
        || Arrays.stream(org.partnerships.event.Modality.values())
            .anyMatch(m -> m.name().equals(upper));
  }
}
