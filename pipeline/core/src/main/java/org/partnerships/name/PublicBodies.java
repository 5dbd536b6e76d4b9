package org.partnerships.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Towns and districts that act: {@code die Stadt Flensburg}, {@code die Gemeinden Polling und
 * Hatting}. They are places, and parties too where the article names them so. Thread-safe.
 */
public final class PublicBodies {
  private static final String FROM = "public-body";

  /** How far before the noun its preposition stands: {@code in der kleinen Stadt Polling}. */
  private static final int REACH = 3;

  private final Set<String> bodies;
  private final Set<String> scenes;
  private final Set<String> links;

  public PublicBodies(ModelFiles models) {
    this.bodies = Set.copyOf(models.words("words/public-bodies.txt"));
    this.scenes = Set.copyOf(models.words("words/scene-prepositions.txt"));
    this.links = Set.copyOf(models.words("words/public-body-links.txt"));
  }

  /** The article with such places as organisations; the same article where there are none. */
  public Annotated asParties(Annotated article) {
    Map<Integer, Mention> places = new HashMap<>();
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.LOC) {
        places.put(mention.span().begin(), mention);
      }
    }
    if (places.isEmpty()) {
      return article;
    }
    Map<Mention, Mention> acting = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      read(sentence.tokens(), places, acting);
    }
    if (acting.isEmpty()) {
      return article;
    }
    List<Mention> mentions = new ArrayList<>(article.mentions());
    mentions.replaceAll(mention -> acting.getOrDefault(mention, mention));
    return article.withMentions(mentions);
  }

  private void read(
      List<Token> tokens, Map<Integer, Mention> places, Map<Mention, Mention> acting) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (bodies.contains(tokens.get(i).text()) && !isScene(tokens, i)) {
        int at = i + 1;
        while (at < tokens.size()) {
          Mention place = places.get(tokens.get(at).span().begin());
          if (place != null) {
            acting.put(place, party(place));
          } else if (!links.contains(tokens.get(at).text()) && !isInside(tokens.get(at), acting)) {
            break;
          }
          at++;
        }
      }
    }
  }

  private static Mention party(Mention place) {
    return new Mention(place.span(), place.text(), EntityType.ORG, place.name(), FROM);
  }

  private static boolean isInside(Token token, Map<Mention, Mention> acting) {
    return acting.keySet().stream().anyMatch(place -> place.span().contains(token.span()));
  }

  /** {@code in der Stadt Flensburg}: there something happens. */
  private boolean isScene(List<Token> tokens, int body) {
    for (int i = body - 1; i >= Math.max(0, body - REACH); i--) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (scenes.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
