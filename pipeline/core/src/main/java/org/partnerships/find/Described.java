package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerships.article.Annotated;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;

/**
 * Whom the descriptions in the sentences of one article mean; each sentence is looked at when it is
 * asked for. For one thread.
 */
final class Described {
  private final Annotated article;
  private final Descriptions descriptions;
  private final Places places;
  private final NameKinds kinds;
  private final List<Before> before = new ArrayList<>();
  private Traits traits;

  /** The organisations that were named before a sentence, and how many mentions that were. */
  private record Before(List<Mention> seen, int next) {}

  Described(Annotated article, Descriptions descriptions, Places places, NameKinds kinds) {
    this.article = article;
    this.descriptions = descriptions;
    this.places = places;
    this.kinds = kinds;
  }

  /** Whom each described token of a sentence means, by the span of its last word. */
  Map<Span, List<Referent>> in(int sentence) {
    if (before.isEmpty()) {
      lookBack();
    }
    Before known = before.get(sentence);
    return descriptions.resolve(
        article.sentences().get(sentence),
        article.mentions(),
        known.next(),
        new ArrayList<>(known.seen()),
        this::traits);
  }

  private void lookBack() {
    List<Mention> mentions = article.mentions();
    List<Mention> seen = new ArrayList<>();
    int next = 0;
    int known = -1;
    List<Mention> here = List.of();
    for (int i = 0; i < article.sentences().size(); i++) {
      if (next != known) {
        here = List.copyOf(seen);
        known = next;
      }
      before.add(new Before(here, next));
      int end = article.sentences().get(i).span().end();
      while (next < mentions.size() && mentions.get(next).span().begin() < end) {
        Descriptions.see(mentions.get(next), seen);
        next++;
      }
    }
  }

  private Traits traits() {
    if (traits == null) {
      traits = new Traits(article, places, kinds);
    }
    return traits;
  }
}
