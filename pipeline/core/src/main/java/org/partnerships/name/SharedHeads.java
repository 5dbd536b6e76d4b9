package org.partnerships.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Organisations that share the noun of their names: {@code die Technischen Universitäten Wien und
 * Graz} are the {@code Technische Universität Wien} and the {@code Technische Universität Graz};
 * {@code das Theater Basel und Zürich} are not two theatres. Thread-safe.
 */
public final class SharedHeads {
  private static final String FROM = "shared-head";
  private static final int MAX_ADJECTIVES = 2;

  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> conjunctions;
  private final Set<String> singular;
  private final List<String> adjectiveEndings;

  /**
   * The noun of one name.
   *
   * @param adjective what an adjective before it ends in
   */
  private record Head(String noun, String adjective) {}

  public SharedHeads(ModelFiles models) {
    for (List<String> row : models.rows("words/shared-heads.txt", 3)) {
      heads.put(row.get(0), new Head(row.get(1), row.get(2)));
    }
    this.conjunctions = Set.copyOf(models.words("words/conjunctions.txt"));
    this.singular = new HashSet<>(models.words("words/singular-determiners.txt"));
    for (String row : models.words("words/contractions.txt")) {
      singular.add(row.split("\\s+")[0]);
    }
    this.adjectiveEndings = models.words("words/weak-adjective-endings.txt");
  }

  /** The article with each of them under its own name; the same article where there are none. */
  public Annotated apart(Annotated article) {
    Map<Mention, Mention> named = new HashMap<>();
    List<Mention> mentions = article.mentions();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (mentions.get(i).type() == EntityType.ORG) {
        read(article, i, named);
      }
    }
    if (named.isEmpty()) {
      return article;
    }
    return article.withMentions(mentions.stream().map(m -> named.getOrDefault(m, m)).toList());
  }

  private void read(Annotated article, int first, Map<Mention, Mention> named) {
    List<Mention> mentions = article.mentions();
    Mention one = mentions.get(first);
    String[] words = one.text().split(" ");
    int head = 0;
    while (head < words.length && !heads.containsKey(words[head])) {
      head++;
    }
    if (head > 1 || head + 1 >= words.length) {
      return;
    }
    List<Mention> others = others(article, first);
    if (others.isEmpty() || isOne(article, one)) {
      return;
    }
    Head noun = heads.get(words[head]);
    String shared = head == 0 ? noun.noun() : adjective(words[0], noun) + " " + noun.noun();
    String place = String.join(" ", List.of(words).subList(head + 1, words.length));
    named.put(one, party(one, shared + " " + place));
    others.forEach(other -> named.put(other, party(other, shared + " " + other.name())));
  }

  /** The places behind a name, to the last that a conjunction joins: {@code Graz} and its like. */
  private List<Mention> others(Annotated article, int first) {
    List<Mention> mentions = article.mentions();
    int closed = first;
    for (int i = first + 1; i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      String between =
          article
              .article()
              .text()
              .substring(mentions.get(i - 1).span().end(), next.span().begin())
              .strip();
      boolean closes = conjunctions.contains(between);
      if (next.type() != EntityType.LOC || !closes && !between.equals(",")) {
        break;
      }
      closed = closes ? i : closed;
    }
    return mentions.subList(first + 1, closed + 1);
  }

  /** True for {@code Theater Basel} behind {@code das}, also behind {@code das neue}. */
  private boolean isOne(Annotated article, Mention name) {
    Optional<Sentence> sentence =
        article.sentences().stream().filter(s -> s.span().contains(name.span())).findFirst();
    if (sentence.isEmpty()) {
      return false;
    }
    List<Token> tokens = sentence.get().tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().begin() <= name.span().begin()) {
      at++;
    }
    at--; // The name's first word, which may be a determiner itself.
    for (int i = at; i >= Math.max(0, at - MAX_ADJECTIVES - 1); i--) {
      if (singular.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (i < at && !tokens.get(i).pos().equals("ADJ")) {
        return false;
      }
    }
    return false;
  }

  /** {@code Technischen → Technische}, as the noun of one name wants it. */
  private String adjective(String plural, Head noun) {
    return adjectiveEndings.stream()
        .filter(plural::endsWith)
        .findFirst()
        .map(e -> plural.substring(0, plural.length() - e.length()) + noun.adjective())
        .orElse(plural);
  }

  private static Mention party(Mention mention, String name) {
    return new Mention(mention.span(), mention.text(), EntityType.ORG, name, FROM);
  }
}
