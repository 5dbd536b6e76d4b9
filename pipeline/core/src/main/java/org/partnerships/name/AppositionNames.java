package org.partnerships.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Takes the article's own word for it: in {@code die Modemarke Klara Fink}, Klara Fink is an
 * organisation, here and in the rest of the article, whatever the model took her for. Thread-safe.
 */
public final class AppositionNames {
  private static final String FROM = "apposition";

  private final List<String> heads;

  public AppositionNames(ModelFiles models) {
    this.heads =
        models.words("words/organisation-heads.txt").stream()
            .map(head -> head.toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * The article with those people, places and unknown words as organisations that it calls so.
   *
   * @param possibleNames gives words that may be names, none overlapping a mention; asked only if
   *     some word stands where the article may call it an organisation
   */
  public Annotated find(Annotated annotated, Supplier<List<Mention>> possibleNames) {
    if (!mayCall(annotated)) {
      return annotated;
    }
    List<Mention> possible = possibleNames.get();
    List<Mention> candidates = new ArrayList<>(possible);
    annotated.mentions().stream()
        .filter(m -> m.type() == EntityType.PER || m.type() == EntityType.LOC)
        .forEach(candidates::add);
    Map<Integer, Mention> byBegin = new HashMap<>();
    candidates.forEach(candidate -> byBegin.put(candidate.span().begin(), candidate));
    Set<String> organisations = new HashSet<>();
    for (Sentence sentence : annotated.sentences()) {
      collect(sentence.tokens(), byBegin, organisations);
    }
    if (organisations.isEmpty()) {
      return annotated;
    }
    List<Mention> mentions = new ArrayList<>();
    annotated.mentions().forEach(m -> mentions.add(isOne(m, organisations) ? renamed(m) : m));
    possible.stream().filter(m -> isOne(m, organisations)).forEach(m -> mentions.add(renamed(m)));
    mentions.sort(Comparator.comparing(Mention::span));
    return annotated.withMentions(mentions);
  }

  /** True if any word that is not yet an organisation stands behind a word like a head. */
  private boolean mayCall(Annotated annotated) {
    List<Mention> mentions = annotated.mentions();
    int next = 0;
    for (Sentence sentence : annotated.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Span span = tokens.get(i).span();
        while (next < mentions.size() && mentions.get(next).span().end() <= span.begin()) {
          next++;
        }
        boolean named = next < mentions.size() && mentions.get(next).span().overlaps(span);
        boolean maybe =
            named
                ? mentions.get(next).type() != EntityType.ORG
                    && mentions.get(next).span().begin() == span.begin()
                : Character.isUpperCase(tokens.get(i).text().charAt(0));
        if (i > 0 && maybe && endsLikeHead(tokens.get(i - 1).text())) {
          return true;
        }
      }
    }
    return false;
  }

  private void collect(
      List<Token> tokens, Map<Integer, Mention> byBegin, Set<String> organisations) {
    for (int i = 1; i < tokens.size(); i++) {
      Mention candidate = byBegin.get(tokens.get(i).span().begin());
      if (candidate != null && isHead(tokens.get(i - 1))) {
        organisations.add(candidate.text());
      }
    }
  }

  private boolean isHead(Token token) {
    return endsLikeHead(token.text()) && token.pos().equals("NOUN");
  }

  private boolean endsLikeHead(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    for (String head : heads) {
      if (word.endsWith(head) || word.endsWith(head + "s")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Mention mention, Set<String> organisations) {
    String text = mention.text();
    return organisations.contains(text)
        || text.endsWith("s") && organisations.contains(text.substring(0, text.length() - 1));
  }

  private static Mention renamed(Mention mention) {
    return mention.type() == EntityType.ORG
        ? mention
        : new Mention(mention.span(), mention.text(), EntityType.ORG, mention.name(), FROM);
  }
}
