package org.partnerships.batch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnerships.article.Outcome;
import org.partnerships.event.PartnershipEvent;

/**
 * What became of a document in the pipeline.
 *
 * @param outcome its events, perhaps none, or why it was rejected
 * @param text the article's text, if it has events: copies of one text are told by it
 * @param times how long it took
 */
public record Processed(
    Outcome<List<PartnershipEvent>> outcome, Optional<String> text, StageTimes times) {
  public Processed {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(times, "times");
  }
}
