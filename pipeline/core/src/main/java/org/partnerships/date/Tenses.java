package org.partnerships.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerships.article.Token;
import org.partnerships.date.Verbs.Kind;
import org.partnerships.models.ModelFiles;

/** Tells the tense of verbs from their forms. Immutable. */
final class Tenses {
  private static final String FOLDER = "words/dates-tense-";

  /** Words as they stand, and shapes of words. */
  private record Forms(Set<String> words, List<Affix> shapes) {
    static Forms read(ModelFiles models, String name) {
      Map<Boolean, List<String>> lines =
          models.words(FOLDER + name + ".txt").stream()
              .collect(Collectors.partitioningBy(line -> line.contains("*")));
      return new Forms(
          new HashSet<>(lines.get(false)), lines.get(true).stream().map(Affix::of).toList());
    }

    boolean hold(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (Affix shape : shapes) {
        if (shape.fits(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Set<String> past;
  private final Set<String> future;
  private final Set<String> present;
  private final Set<String> having;
  private final Set<String> being;
  private final Set<String> moved;
  private final Set<String> infinitive;
  private final Forms weak;
  private final Forms tagged;
  private final Forms none;
  private final Forms participle;
  private final Set<String> timeless;
  private final Set<String> inflections;
  private final Set<String> articles;

  Tenses(ModelFiles models) {
    past = Forms.read(models, "past").words();
    future = Forms.read(models, "future").words();
    present = Forms.read(models, "present").words();
    having = Forms.read(models, "auxiliary").words();
    being = Forms.read(models, "being").words();
    moved = Forms.read(models, "moved").words();
    infinitive = Forms.read(models, "infinitive").words();
    tagged = Forms.read(models, "tagged-shapes");
    weak = Forms.read(models, "past-shapes");
    none = Forms.read(models, "none");
    participle = Forms.read(models, "participle-shapes");
    timeless = Forms.read(models, "timeless").words();
    inflections = Forms.read(models, "inflections").words();
    articles = Forms.read(models, "articles").words();
  }

  /**
   * What the words of a segment tell.
   *
   * @param text that the tokens lie in
   * @param tags the tokens of a tagger by their offset; may be empty
   */
  Verbs verbs(String text, List<Tok> tokens, Map<Integer, Token> tags) {
    List<Kind> kinds = new ArrayList<>(tokens.size());
    List<Integer> infinitives = new ArrayList<>();
    String next = "";
    for (int at = tokens.size() - 1; at >= 0; at--) {
      String word = word(text, tokens.get(at), at == 0);
      Optional<Token> token = Optional.ofNullable(tags.get(tokens.get(at).begin()));
      if (infinitive.contains(word)) {
        infinitives.add(at);
      }
      kinds.add(kind(word, next, token));
      next = word;
    }
    Collections.reverse(kinds);
    infinitives.forEach(at -> markPerfect(kinds, at));
    return new Verbs(kinds);
  }

  private static void markPerfect(List<Kind> kinds, int at) {
    Kind before = at == 0 ? Kind.NOTHING : kinds.get(at - 1);
    if (before == Kind.PARTICIPLE || before == Kind.MOVED) {
      kinds.set(at, Kind.PERFECT);
    }
  }

  /** The word; without its capital letter where the sentence gives it one. */
  private static String word(String text, Tok token, boolean first) {
    String word = text.substring(token.begin(), token.end());
    return first ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : word;
  }

  private Kind kind(String word, String next, Optional<Token> token) {
    char first = word.charAt(0);
    if (!Character.isLowerCase(first)) {
      return Character.isLetterOrDigit(first) ? Kind.NOTHING : Kind.MARK;
    }
    Kind kind = kindOfVerb(word, next, token);
    // Part of speech and dictionary form are asked last: they take longest.
    return kind == Kind.NOTHING || token.isEmpty() || mayBe(kind, token.get())
        ? kind
        : Kind.NOTHING;
  }

  /** What a word is if it is a verb, or stands around the participle of one. */
  private Kind kindOfVerb(String word, String next, Optional<Token> token) {
    if (past.contains(word)) {
      return Kind.PAST;
    }
    if (present.contains(word)) {
      return Kind.PRESENT;
    }
    if (having.contains(word)) {
      return Kind.HAVING;
    }
    if (being.contains(word)) {
      return Kind.BEING;
    }
    if (future.contains(word)) {
      return Kind.FUTURE;
    }
    if (token.map(t -> isPastOf(t, word)).orElse(weak.hold(word) && !none.hold(word))) {
      return Kind.PAST;
    }
    if (articles.contains(word)) {
      return Kind.ARTICLE;
    }
    if (!endsClause(next)) {
      return isAttribute(word) ? Kind.ATTRIBUTE : Kind.NOTHING;
    }
    if (moved.contains(word)) {
      return Kind.MOVED;
    }
    return participle.hold(word) ? Kind.PARTICIPLE : Kind.NOTHING;
  }

  /** {@code angekündigten} of {@code angekündigt}. */
  private boolean isAttribute(String word) {
    for (String ending : inflections) {
      String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && participle.hold(stem) && !timeless.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBe(Kind kind, Token token) {
    return isVerb(token)
        || kind == Kind.ARTICLE
        || kind == Kind.ATTRIBUTE && token.pos().equals("ADJ");
  }

  private static boolean isVerb(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  private boolean isPastOf(Token verb, String word) {
    return tagged.hold(word) && isVerb(verb) && !verb.lemma().equals(word);
  }

  /** German puts the participle last, or before its auxiliary. */
  private boolean endsClause(String next) {
    return next.isEmpty()
        || !Character.isLetterOrDigit(next.charAt(0))
        || having.contains(next)
        || being.contains(next)
        || infinitive.contains(next)
        || past.contains(next);
  }
}
