package org.partnerships.find;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.WordList;

/**
 * Finds whom a description means: {@code der Wetzlarer Konzern}, {@code die Chinesen}, {@code beide
 * Unternehmen}.
 */
final class Descriptions {
  private static final int NOUN_PHRASE = 4;
  private static final int MEMORY = 12;

  private final GermanWords words;
  private final Places places;
  private final NameKinds kinds;
  private final WordList organisationNouns;
  private final WordList genericNouns;
  private final WordList bystanders;
  private final WordList bystandingFirms;
  private final Map<String, Integer> numbers = new HashMap<>();

  Descriptions(ModelFiles models, GermanWords words) {
    this.words = words;
    this.places = new Places(models);
    this.kinds = new NameKinds(models);
    this.organisationNouns = list(models, "organisation-nouns");
    this.genericNouns = list(models, "organisation-nouns-generic");
    this.bystanders = list(models, "bystanders");
    this.bystandingFirms = list(models, "bystanders-firms");
    for (String row : models.words("words/group-numbers.txt")) {
      String[] parts = row.split("\\s+");
      numbers.put(parts[0], Integer.valueOf(parts[1]));
    }
  }

  private static WordList list(ModelFiles models, String name) {
    return WordList.of(name, models.words("words/" + name + ".txt"));
  }

  /** Whom the descriptions of an article mean. */
  Described in(Annotated article) {
    return new Described(article, this, places, kinds);
  }

  /**
   * The descriptions of one sentence.
   *
   * @param seen the organisations named before it, the last one at the end; those of the sentence
   *     are added
   * @param next the number of the first mention that was not yet seen
   * @param traits asked for only if there is a description
   */
  Map<Span, List<Referent>> resolve(
      Sentence sentence,
      List<Mention> mentions,
      int next,
      List<Mention> seen,
      Supplier<Traits> traits) {
    Map<Span, List<Referent>> described = new HashMap<>();
    int at = next;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      while (at < mentions.size() && mentions.get(at).span().begin() < token.span().end()) {
        see(mentions.get(at), seen);
        at++;
      }
      Optional<Phrase> phrase = phrase(sentence.tokens(), i, mentions, at);
      if (phrase.isPresent()) {
        List<Mention> meant = meant(phrase.get(), seen, traits.get());
        if (!meant.isEmpty() && !isBesides(phrase.get(), meant, sentence.tokens(), i)) {
          boolean called = isCalledAlone(phrase.get(), seen, traits.get());
          described.put(
              token.span(),
              referents(meant, token, called ? Referent.By.CALLED : Referent.By.DESCRIPTION));
        }
      }
    }
    return described;
  }

  /**
   * {@code betreiben A und B die größeren Häuser}: where no mark stands between, several that were
   * just named are not called otherwise in the same breath, unless it says how many they are:
   * {@code laut A und B haben die beiden Unternehmen …}.
   */
  private boolean isBesides(Phrase phrase, List<Mention> meant, List<Token> tokens, int noun) {
    if (phrase.number() < 2 || phrase.counted()) {
      return false;
    }
    int named = meant.get(meant.size() - 1).span().end();
    for (int i = noun - 1; i >= 0 && tokens.get(i).span().begin() >= named; i--) {
      if (words.endsClause(tokens.get(i).text())) {
        return false;
      }
    }
    return named > tokens.get(0).span().begin();
  }

  /** Organisations named so far, the last one named at the end, each once. */
  static void see(Mention mention, List<Mention> seen) {
    if (mention.type() == EntityType.ORG) {
      seen.removeIf(other -> other.name().equals(mention.name()));
      seen.add(mention);
      if (seen.size() > MEMORY) {
        seen.remove(0);
      }
    }
  }

  /**
   * A noun phrase that may describe organisations.
   *
   * @param noun its last word
   * @param origin the word for where they come from: {@code Wetzlarer}, {@code chinesische}
   * @param number how many
   * @param counted true if it says how many
   * @param generic true if any organisation may be called so
   * @param folk true if the noun says no more than where they come from: {@code die Chinesen}
   * @param certain true if nothing but an organisation is called so
   */
  private record Phrase(
      String noun,
      Optional<String> origin,
      int number,
      boolean counted,
      boolean generic,
      boolean folk,
      boolean certain) {}

  private Optional<Phrase> phrase(List<Token> tokens, int last, List<Mention> mentions, int next) {
    Token noun = tokens.get(last);
    if (!Character.isUpperCase(noun.text().charAt(0)) && !numbers.containsKey(noun.text())) {
      return Optional.empty();
    }
    if (isName(noun, mentions, next) || isApposition(tokens, last, mentions, next)) {
      return Optional.empty();
    }
    boolean certain =
        noun.pos().equals("NOUN")
            && (organisationNouns.entryOf(noun.text()).isPresent()
                || organisationNouns.entryOf(noun.lemma()).isPresent());
    boolean organisation = certain || noun.pos().equals("NOUN") && kinds.isCalling(noun.lemma());
    boolean folk = !organisation && isFolk(tokens, last);
    boolean many = !organisation && !folk && isBareGroup(tokens, last);
    if (!organisation && !folk && !many) {
      return Optional.empty();
    }
    Optional<String> origin = folk ? Optional.of(noun.text()) : Optional.empty();
    int number = words.isPluralGroup(noun.text()) ? 2 : 1;
    boolean definite = many;
    boolean counted = false;
    for (int i = many ? last : last - 1; i >= Math.max(0, last - NOUN_PHRASE); i--) {
      Token token = tokens.get(i);
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (numbers.containsKey(lower)) {
        number = numbers.get(lower);
        counted = true;
        definite |= words.isBareGroup(lower);
      } else if (words.isDefinite(lower) || words.isContraction(lower)) {
        definite = !words.isPossessive(lower) || token.pos().equals("DET") && !isOwn(lower);
        break;
      } else if (token.pos().equals("ADJ") || token.pos().equals("PROPN")) {
        if (places.placeOf(token.text()).isPresent() || token.text().endsWith("er")) {
          origin = Optional.of(token.text());
        }
      } else {
        break;
      }
    }
    if (organisation && last + 2 < tokens.size() && places.isOrigin(tokens.get(last + 1).text())) {
      origin = Optional.of(tokens.get(last + 2).text());
    }
    boolean generic =
        many
            || genericNouns.entryOf(noun.lemma()).isPresent()
            || genericNouns.entryOf(noun.text()).isPresent();
    return definite
        ? Optional.of(
            new Phrase(noun.lemma(), origin, number, counted, generic, folk, certain || many))
        : Optional.empty();
  }

  /** {@code die beiden}, {@code das Duo} with no noun behind it. */
  private boolean isBareGroup(List<Token> tokens, int last) {
    if (numbers.getOrDefault(tokens.get(last).text().toLowerCase(Locale.ROOT), 0) < 2
        || !words.isBareGroup(tokens.get(last).text())) {
      return false;
    }
    String next = last + 1 < tokens.size() ? tokens.get(last + 1).pos() : "";
    return !next.equals("NOUN") && !next.equals("ADJ") && !next.equals("PROPN");
  }

  private boolean isOwn(String determiner) {
    return words.isPossessive(determiner) && !determiner.startsWith("d");
  }

  private static boolean isName(Token token, List<Mention> mentions, int next) {
    return next > 0 && mentions.get(next - 1).span().overlaps(token.span());
  }

  /** {@code der Konzern Apple}: the name itself follows. */
  private static boolean isApposition(
      List<Token> tokens, int last, List<Mention> mentions, int next) {
    return next < mentions.size()
        && last + 1 < tokens.size()
        && mentions.get(next).type() != EntityType.LOC
        && mentions.get(next).span().overlaps(tokens.get(last + 1).span());
  }

  /** {@code die Chinesen}, {@code der Münchner} with no noun behind it. */
  private boolean isFolk(List<Token> tokens, int last) {
    String text = tokens.get(last).text();
    boolean shaped =
        text.length() > 4
            && (places.placeOf(text).isPresent() || text.endsWith("er") || text.endsWith("ern"));
    if (!shaped || last == 0 || !words.isDefinite(tokens.get(last - 1).text())) {
      return false;
    }
    if (last + 1 < tokens.size()) {
      String next = tokens.get(last + 1).pos();
      return !next.equals("NOUN") && !next.equals("PROPN") && !next.equals("ADJ");
    }
    return true;
  }

  private List<Mention> meant(Phrase phrase, List<Mention> seen, Traits traits) {
    if (phrase.number() > 1) {
      List<Mention> any = seen.stream().filter(m -> mayBeAny(m.name())).toList();
      return any.size() < phrase.number()
          ? List.of()
          : any.subList(any.size() - phrase.number(), any.size());
    }
    Mention best = null;
    int bestScore = 0;
    for (Mention mention : seen) {
      int score = score(phrase, mention.name(), traits);
      if (score > 0 && score >= bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    if (best == null && phrase.certain()) {
      List<Mention> blank =
          seen.stream().filter(m -> mayBeAny(m.name()) && traits.isBlank(m.name())).toList();
      return blank.size() == 1 ? blank : List.of();
    }
    if (best == null && phrase.origin().filter(places::isTownsman).isPresent()) {
      List<Mention> homeless =
          seen.stream().filter(m -> mayBeAny(m.name()) && traits.isHomeless(m.name())).toList();
      return homeless.size() == 1 ? homeless : List.of();
    }
    return best == null ? List.of() : List.of(best);
  }

  /** True if one alone of those named before is called so, or comes from there. */
  private boolean isCalledAlone(Phrase phrase, List<Mention> seen, Traits traits) {
    return phrase.number() == 1
        && !phrase.generic()
        && seen.stream().filter(m -> score(phrase, m.name(), traits) > 1).count() == 1;
  }

  /** 0 if the phrase does not mean the organisation; the origin must fit where one is given. */
  private int score(Phrase phrase, String name, Traits traits) {
    boolean called = traits.isCalled(name, phrase.noun());
    if (phrase.origin().isPresent()) {
      return traits.isFrom(name, phrase.origin().get()) ? called ? 4 : 3 : 0;
    }
    if (called) {
      return 2;
    }
    return phrase.generic() && mayBeAny(name) ? 1 : 0;
  }

  /** False for the paper that reports what {@code das Unternehmen} does, and for a court. */
  private boolean mayBeAny(String name) {
    return bystanders.entryOf(name).isEmpty() || bystandingFirms.entryOf(name).isPresent();
  }

  private static List<Referent> referents(List<Mention> meant, Token token, Referent.By by) {
    return meant.stream()
        .map(m -> new Referent(m.name(), m.type(), token.span(), token.text(), by))
        .toList();
  }
}
