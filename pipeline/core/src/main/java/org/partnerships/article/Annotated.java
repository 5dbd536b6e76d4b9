package org.partnerships.article;

import java.util.List;
import java.util.Objects;

/**
 * An article with what the annotating stages found in it. Each stage returns a new value.
 *
 * @param article whose text all spans count in
 * @param sentences in text order, none overlapping
 * @param mentions names, in text order, none overlapping
 * @param dates expressions of time, in text order, none overlapping
 */
public record Annotated(
    Article article, List<Sentence> sentences, List<Mention> mentions, List<TimeExpression> dates) {

  public Annotated {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
  }

  public Annotated withMentions(List<Mention> newMentions) {
    return new Annotated(article, sentences, newMentions, dates);
  }

  public Annotated withDates(List<TimeExpression> newDates) {
    return new Annotated(article, sentences, mentions, newDates);
  }
}
