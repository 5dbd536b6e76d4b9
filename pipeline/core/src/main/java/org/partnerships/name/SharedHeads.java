package org.partnerships.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.models.ModelFiles;

/**
 * Organisations that share the noun of their names: {@code die Technischen Universitäten Wien und
 * Graz} are the {@code Technische Universität Wien} and the {@code Technische Universität Graz}.
 * Thread-safe.
 */
public final class SharedHeads {
  private static final String FROM = "shared-head";

  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> links;

  /**
   * The noun of one name.
   *
   * @param adjective what an adjective before it ends in
   */
  private record Head(String noun, String adjective) {}

  public SharedHeads(ModelFiles models) {
    for (String row : models.words("words/shared-heads.txt")) {
      String[] words = row.split(" ");
      heads.put(words[0], new Head(words[1], words[2]));
    }
    this.links = Set.copyOf(models.words("words/public-body-links.txt"));
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
    List<Mention> others = new ArrayList<>();
    Mention before = one;
    for (int i = first + 1; i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      String between =
          article.article().text().substring(before.span().end(), next.span().begin()).strip();
      if (next.type() != EntityType.LOC || !links.contains(between)) {
        break;
      }
      others.add(next);
      before = next;
    }
    if (others.isEmpty()) {
      return;
    }
    Head noun = heads.get(words[head]);
    String shared =
        head == 0
            ? noun.noun()
            : words[0].replaceFirst("en$", noun.adjective()) + " " + noun.noun();
    String place = String.join(" ", List.of(words).subList(head + 1, words.length));
    named.put(one, party(one, shared + " " + place));
    others.forEach(other -> named.put(other, party(other, shared + " " + other.name())));
  }

  private static Mention party(Mention mention, String name) {
    return new Mention(mention.span(), mention.text(), EntityType.ORG, name, FROM);
  }
}
