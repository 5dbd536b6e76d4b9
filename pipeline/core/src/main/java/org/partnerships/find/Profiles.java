package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;

/**
 * What an article tells of its organisations beside their partnerships: of what kind they are, who
 * speaks for them, in which paragraphs they stand. For one thread.
 */
final class Profiles {
  /** At most so many words stand between a person and the house that they speak for. */
  private static final int BETWEEN = 6;

  private static final String UNKNOWN = "-";

  private final Annotated article;
  private final NameKinds kinds;
  private final List<Mention> organisations = new ArrayList<>();
  private final List<Mention> persons = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> houses = new HashMap<>();
  private final Map<String, String> kindOf = new HashMap<>();
  private int[] paragraphs;

  Profiles(Annotated article, NameKinds kinds) {
    this.article = article;
    this.kinds = kinds;
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.ORG) {
        organisations.add(mention);
        counts.merge(mention.name(), 1, Integer::sum);
      } else if (mention.type() == EntityType.PER) {
        persons.add(mention);
      }
    }
  }

  /** Of what kind an organisation is by its name, {@code -} if that does not say. */
  String kind(String name) {
    return kindOf.computeIfAbsent(name, n -> kinds.kind(n).orElse(UNKNOWN));
  }

  /** How often the article names it. */
  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  /**
   * How many other organisations have been named since it was named last before a place in the
   * text; the limit if that many or more, or if it was not named before.
   */
  int since(String name, int place, int limit) {
    Set<String> others = new HashSet<>();
    for (int i = organisations.size() - 1; i >= 0 && others.size() < limit; i--) {
      Mention mention = organisations.get(i);
      if (mention.span().begin() < place) {
        if (mention.name().equals(name)) {
          return others.size();
        }
        others.add(mention.name());
      }
    }
    return limit;
  }

  /** True if it is named in the paragraph of a sentence, up to that sentence's end. */
  boolean isInParagraph(String name, int sentence) {
    int first = sentence;
    while (first > 0 && paragraph(first - 1) == paragraph(sentence)) {
      first--;
    }
    int begin = article.sentences().get(first).span().begin();
    int end = article.sentences().get(sentence).span().end();
    return organisations.stream()
        .anyMatch(m -> m.name().equals(name) && m.span().begin() >= begin && m.span().end() <= end);
  }

  private int paragraph(int sentence) {
    if (paragraphs == null) {
      List<Sentence> sentences = article.sentences();
      paragraphs = new int[sentences.size()];
      for (int i = 1; i < paragraphs.length; i++) {
        String between =
            article
                .article()
                .text()
                .substring(sentences.get(i - 1).span().end(), sentences.get(i).span().begin());
        paragraphs[i] = paragraphs[i - 1] + (between.indexOf('\n') < 0 ? 0 : 1);
      }
    }
    return paragraphs[sentence];
  }

  /** The houses of the persons named in a sentence, as far as the article tells them. */
  Set<String> speakers(int sentence) {
    Set<String> found = new LinkedHashSet<>();
    if (sentence >= 0) {
      Span span = article.sentences().get(sentence).span();
      for (Mention person : persons) {
        if (span.contains(person.span())) {
          house(person).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<String> house(Mention person) {
    if (houses.isEmpty()) {
      readHouses();
    }
    return Optional.ofNullable(houses.get(surname(person)));
  }

  /** {@code Leica-Chef Matthias Harsch}, {@code Harsch, Vorstand der Leica AG}. */
  private void readHouses() {
    houses.put("", "");
    for (Sentence sentence : article.sentences()) {
      for (Mention person : persons) {
        if (sentence.span().contains(person.span()) && !houses.containsKey(surname(person))) {
          nearest(sentence, person).ifPresent(name -> houses.put(surname(person), name));
        }
      }
    }
  }

  private Optional<String> nearest(Sentence sentence, Mention person) {
    Optional<String> best = Optional.empty();
    int least = BETWEEN + 1;
    for (Mention organisation : organisations) {
      if (sentence.span().contains(organisation.span())) {
        int away = wordsBetween(sentence, person.span(), organisation.span());
        if (away < least) {
          least = away;
          best = Optional.of(organisation.name());
        }
      }
    }
    return best;
  }

  /** Words between two places of a sentence; many if a verb or another clause is among them. */
  private static int wordsBetween(Sentence sentence, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.begin(), other.begin());
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= from && token.span().end() <= to) {
        boolean parts = token.pos().equals("VERB") || token.pos().equals("AUX");
        words += parts ? BETWEEN + 1 : 1;
      }
    }
    return words;
  }

  private static String surname(Mention person) {
    String name = person.name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
