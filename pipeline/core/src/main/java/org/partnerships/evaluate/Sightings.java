package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.find.Candidate;
import org.partnerships.find.Explanation;

/**
 * What was seen in a document while its events were looked for.
 *
 * @param mentions the names that were marked
 * @param explanation the cues, and what became of each
 */
public record Sightings(List<Mention> mentions, Explanation explanation) {
  /** Nothing, where nothing was looked for. */
  public static final Sightings NONE = new Sightings(List.of(), Explanation.NONE);

  public Sightings {
    mentions = List.copyOf(mentions);
  }

  /** True if an organisation is marked anywhere by one of these names. */
  boolean isMarked(List<String> names) {
    return mentions.stream()
        .filter(mention -> mention.type() != EntityType.PER)
        .anyMatch(
            mention ->
                NameComparison.same(mention.name(), names)
                    || NameComparison.same(mention.text(), names));
  }

  boolean hasCue(Span sentence) {
    return cues(sentence).findAny().isPresent();
  }

  private Stream<Explanation.CueStory> cues(Span sentence) {
    return explanation.cues().stream().filter(cue -> sentence.contains(cue.span()));
  }

  /** What was found, but dropped because its confidence is too low. */
  List<Candidate> dropped() {
    return explanation.cues().stream()
        .flatMap(cue -> cue.results().stream())
        .filter(result -> result.toldBy().isEmpty())
        .map(Explanation.Result::candidate)
        .toList();
  }

  /** The names and the cues of a sentence and what became of them, for people. */
  List<String> in(Span sentence) {
    List<String> lines = new ArrayList<>();
    List<String> names =
        mentions.stream()
            .filter(mention -> sentence.contains(mention.span()))
            .map(mention -> mention.text() + " " + mention.type())
            .toList();
    if (!names.isEmpty()) {
      lines.add("names: " + String.join(", ", names));
    }
    cues(sentence)
        .forEach(
            cue ->
                explanation
                    .outcomes(cue)
                    .forEach(outcome -> lines.add("cue «" + cue.text() + "»: " + outcome)));
    return lines;
  }
}
