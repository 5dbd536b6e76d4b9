package org.partnerships.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Takes the article's own word for it: in {@code die Modemarke Klara Fink}, Klara Fink is an
 * organisation, here and in the rest of the article, whatever the model took her for. So is {@code
 * Hanbrix} of {@code der chinesischen Hanbrix} and of {@code Hanbrix-Sprecherin}. Thread-safe.
 */
public final class StatedNames {
  private static final String FROM = "apposition";
  private static final int LONGEST = 5;
  private static final String NOUN = "NOUN";
  private static final String NAME = "PROPN";

  private final Endings heads;
  private final Endings weakHeads;
  private final Endings includedHeads;
  private final Endings otherNouns;
  private final Set<String> noNames;
  private final Set<String> singulars;
  private final Set<String> origins;
  private final Endings partnerships;
  private final Set<String> partnerPrepositions;
  private final Set<String> houses;
  private final Set<String> knownPlaces;
  private final List<String> genitiveEndings;

  public StatedNames(ModelFiles models) {
    this.heads = new Endings(models.words("words/organisation-heads.txt"));
    this.weakHeads = new Endings(models.words("words/organisation-heads-weak.txt"));
    this.includedHeads = new Endings(models.words("words/organisation-heads-included.txt"));
    this.otherNouns = new Endings(models.words("words/organisation-heads-others.txt"));
    this.noNames = Set.copyOf(models.words("words/no-name-words.txt"));
    this.singulars = new HashSet<>(models.words("words/case-dative.txt"));
    this.singulars.addAll(models.words("words/case-genitive.txt"));
    this.partnerships =
        new Endings(
            models.words("words/partnership-nouns.txt").stream()
                .map(noun -> noun.replace("*", ""))
                .toList());
    this.partnerPrepositions = Set.copyOf(models.words("words/partner-prepositions.txt"));
    this.houses = Set.copyOf(models.words("words/house-nouns.txt"));
    this.knownPlaces = Set.copyOf(models.words("words/gazetteer-places-wikiann.txt"));
    this.genitiveEndings = models.words("words/name-genitive-endings.txt");
    this.origins = origins(models.words("words/demonyms.txt"));
  }

  /** The adjectives of places: the second word of each line. */
  private static Set<String> origins(List<String> lines) {
    Set<String> adjectives = new HashSet<>();
    for (String line : lines) {
      for (String word : line.split(" ")) {
        if (Character.isLowerCase(word.charAt(0)) || word.indexOf('-') > 0) {
          adjectives.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return adjectives;
  }

  /**
   * The article with those people, places and unknown words as organisations that it calls so.
   *
   * @param possible words of a sentence that may be names, none overlapping a mention; asked only
   *     where it matters
   * @param parts names inside compounds
   */
  public Annotated find(
      Annotated annotated, Function<Sentence, List<Mention>> possible, List<Mention> parts) {
    Set<String> stated = new HashSet<>();
    int next = 0;
    for (Sentence sentence : annotated.sentences()) {
      Places places = new Places(annotated.mentions(), next, sentence, possible);
      collect(annotated.article().text(), sentence.tokens(), places, stated);
      next = places.next();
    }
    Set<String> inCompounds = new HashSet<>();
    parts.forEach(part -> inCompounds.add(part.name()));
    if (stated.isEmpty() && inCompounds.isEmpty()) {
      return annotated;
    }
    return annotated.withMentions(mentions(annotated, possible, stated, inCompounds));
  }

  private void collect(String text, List<Token> tokens, Places places, Set<String> stated) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!mayBegin(tokens.get(i), places)) {
        continue;
      }
      if (i > 0 && isHead(tokens.get(i - 1), includedHeads)) {
        whole(text, tokens, i, places, stated);
      } else if (i > 0 && isHead(tokens.get(i - 1))) {
        i = listed(text, tokens, i, places, stated);
      } else if (isHouse(tokens.get(i))) {
        possible(tokens.get(i), places).ifPresent(mention -> stated.add(mention.text()));
      } else if (isBeside(tokens, i, places)) {
        possible(tokens.get(i), places)
            .filter(mention -> mention.text().indexOf('-') < 0)
            .ifPresent(mention -> stated.add(mention.text()));
      }
    }
  }

  private boolean isHead(Token token) {
    return isHead(token, heads) || isHead(token, weakHeads);
  }

  /** The names behind a noun for organisations, several if it is plural; tells the last begin. */
  private int listed(
      String text, List<Token> tokens, int begin, Places places, Set<String> stated) {
    boolean strong = isHead(tokens.get(begin - 1), heads);
    int last = begin;
    int next = name(text, tokens, begin, places, strong, stated);
    boolean plural = isPlural(tokens, begin - 1);
    while (next > last && plural && next + 1 < tokens.size() && joins(tokens.get(next))) {
      last = next + 1;
      next = name(text, tokens, last, places, strong, stated);
    }
    return last;
  }

  /** What stands before it, or joined to it, says that it is an organisation. */
  private boolean isBeside(List<Token> tokens, int at, Places places) {
    return isJoined(tokens, at, places) || at > 0 && (isFrom(tokens, at) || isPartner(tokens, at));
  }

  /** {@code Zirmtal-Bahnen}. */
  private boolean isHouse(Token token) {
    int hyphen = token.text().lastIndexOf('-');
    return hyphen > 0 && houses.contains(token.text().substring(hyphen + 1));
  }

  /** False where no name begins, so that nobody asks what stands before. */
  private static boolean mayBegin(Token token, Places places) {
    return startsUpperCase(token) || places.mentionAt(token).isPresent();
  }

  /** {@code Sparkasse Untermain}: the noun is part of the name. */
  private void whole(
      String text, List<Token> tokens, int begin, Places places, Set<String> stated) {
    Span head = tokens.get(begin - 1).span();
    Optional<Mention> place = places.mentionAt(tokens.get(begin));
    if (places.mentionAt(tokens.get(begin - 1)).isPresent()) {
      return;
    }
    if (place.isPresent()) {
      if (place.get().type() == EntityType.ORG || mayBear(place.get())) {
        stated.add(head.cover(place.get().span()).of(text));
      }
      return;
    }
    Set<String> names = new HashSet<>();
    int end = name(text, tokens, begin, places, false, names);
    if (!names.isEmpty()) {
      stated.add(head.cover(tokens.get(end - 1).span()).of(text));
    }
  }

  /** Adds the name that begins at a token, and says where it ends; the same token if none does. */
  private int name(
      String text, List<Token> tokens, int begin, Places places, boolean strong, Set<String> to) {
    Optional<Mention> known = places.mentionAt(tokens.get(begin));
    if (known.isPresent()) {
      Mention mention = known.get();
      boolean changes = mention.type() == EntityType.PER || mayBear(mention);
      if (strong && changes && mention.span().begin() == tokens.get(begin).span().begin()) {
        to.add(mention.text());
      }
      return end(tokens, begin, mention.span());
    }
    int end = begin;
    while (end < tokens.size() && end - begin < LONGEST && isPart(tokens, begin, end, places)) {
      end++;
    }
    while (end > begin && !startsUpperCase(tokens.get(end - 1))) {
      end--;
    }
    if (end == begin || !isName(tokens.subList(begin, end), places)) {
      return begin;
    }
    to.add(tokens.get(begin).span().cover(tokens.get(end - 1).span()).of(text));
    return end;
  }

  /**
   * A place in the genitive only says where: {@code die größte Werft Norwegens}, not {@code die
   * Stadtwerke Neuss}.
   */
  private boolean mayBear(Mention place) {
    return place.type() == EntityType.LOC
        && genitiveEndings.stream().noneMatch(ending -> isKnownWithout(ending, place.text()));
  }

  private boolean isKnownWithout(String ending, String place) {
    return place.endsWith(ending)
        && knownPlaces.contains(place.substring(0, place.length() - ending.length()));
  }

  private static int end(List<Token> tokens, int begin, Span span) {
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
      end++;
    }
    return end;
  }

  private boolean isPart(List<Token> tokens, int begin, int at, Places places) {
    Token token = tokens.get(at);
    if (places.mentionAt(token).isPresent() || noNames.contains(token.text())) {
      return false;
    }
    if (token.text().endsWith("-")) {
      return false;
    }
    boolean joined = at > begin && (token.text().equals("&") || token.text().equals("+"));
    return joined || startsUpperCase(token) || at > begin && isNumber(token);
  }

  private static boolean startsUpperCase(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isNumber(Token token) {
    return token.text().chars().allMatch(Character::isDigit);
  }

  /**
   * More than one word, not all of them nouns, or one that is no German noun and no letter: {@code
   * die Gruppe B}.
   */
  private static boolean isName(List<Token> run, Places places) {
    Token first = run.get(0);
    if (run.size() == 1 && first.text().length() == 1) {
      return false;
    }
    boolean proper =
        run.stream().anyMatch(t -> t.pos().equals(NAME) || !Character.isLetter(t.text().charAt(0)));
    return run.size() > 1 && proper
        || places.possibleAt(first).isPresent()
        || first.pos().equals("PROPN") && first.text().indexOf('-') < 0;
  }

  /** What is cheap to know goes first: the part of speech takes longest. */
  private boolean isHead(Token token, Endings endings) {
    return isOne(token.lemmaAs(NOUN), endings) && token.pos().equals(NOUN)
        || isOne(token.lemmaAs(NAME), endings) && token.pos().equals(NAME);
  }

  /** {@code Modekette}, not {@code Lichterkette}. */
  private boolean isOne(String lemma, Endings endings) {
    return endings.end(lemma) && !otherNouns.end(lemma);
  }

  /** {@code die Banken}, but neither {@code die Bank} nor {@code der Chef des Paketdiensts}. */
  private boolean isPlural(List<Token> tokens, int at) {
    Token head = tokens.get(at);
    if (head.text().toLowerCase(Locale.ROOT).equals(head.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && tokens.get(before).pos().equals("ADJ")) {
      before--;
    }
    return before < 0 || !singulars.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
  }

  private static boolean joins(Token token) {
    return token.pos().equals("CCONJ") || token.text().equals(",");
  }

  /**
   * {@code Pfizer und Medivation}, either way round: what stands beside one is one, too. Not so at
   * the end of a list, which may be of anything: {@code Astra, Corsa und Zafira}.
   */
  private static boolean isJoined(List<Token> tokens, int at, Places places) {
    if (goesOn(tokens, at)) {
      return false;
    }
    return isOrganisation(tokens, at - 2, places)
            && isAnd(tokens, at - 1)
            && !isListed(tokens, begin(tokens, at - 2, places))
        || isOrganisation(tokens, at + 2, places) && isAnd(tokens, at + 1) && !isListed(tokens, at);
  }

  /** Another name or noun follows, so that the word is only a part of something. */
  private static boolean goesOn(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && startsUpperCase(tokens.get(at + 1))
        && !tokens.get(at + 1).pos().equals("ADP");
  }

  private static boolean isListed(List<Token> tokens, int begin) {
    return begin > 0 && tokens.get(begin - 1).text().equals(",");
  }

  /** Where the name begins that stands at a token. */
  private static int begin(List<Token> tokens, int at, Places places) {
    int begin = places.mentionAt(tokens.get(at)).orElseThrow().span().begin();
    int first = at;
    while (first > 0 && tokens.get(first).span().begin() > begin) {
      first--;
    }
    return first;
  }

  private static boolean isAnd(List<Token> tokens, int at) {
    return tokens.get(at).pos().equals("CCONJ");
  }

  private static boolean isOrganisation(List<Token> tokens, int at, Places places) {
    return at >= 0
        && at < tokens.size()
        && places
            .mentionAt(tokens.get(at))
            .filter(mention -> mention.type() == EntityType.ORG)
            .isPresent();
  }

  /** {@code die Zusammenarbeit mit Gelsenwasser}. */
  private boolean isPartner(List<Token> tokens, int at) {
    return at > 1
        && partnerPrepositions.contains(tokens.get(at - 1).text())
        && partnerships.end(tokens.get(at - 2).lemmaAs(NOUN));
  }

  /** {@code die chinesische Hanbrix}, not {@code der chinesische Bürgerrechtler Hu Jia}. */
  private boolean isFrom(List<Token> tokens, int at) {
    return isOrigin(tokens.get(at - 1)) && !goesOn(tokens, at);
  }

  private boolean isOrigin(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    for (int end = Math.max(0, word.length() - 2); end <= word.length(); end++) {
      if (origins.contains(word.substring(0, end))) {
        return token.pos().equals("ADJ");
      }
    }
    return false;
  }

  private static Optional<Mention> possible(Token token, Places places) {
    return places
        .possibleAt(token)
        .filter(mention -> mention.span().begin() == token.span().begin());
  }

  private static List<Mention> mentions(
      Annotated annotated,
      Function<Sentence, List<Mention>> possible,
      Set<String> stated,
      Set<String> inCompounds) {
    String text = annotated.article().text();
    NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    for (Mention mention : annotated.mentions()) {
      mentions.put(
          mention.span().begin(), isOne(mention.text(), stated) ? renamed(mention) : mention);
    }
    for (Sentence sentence : annotated.sentences()) {
      addRuns(text, sentence.tokens(), stated, mentions);
    }
    for (Sentence sentence : annotated.sentences()) {
      String words = sentence.span().of(text);
      if (Stream.of(stated, inCompounds).flatMap(Set::stream).anyMatch(words::contains)) {
        for (Mention mention : possible.apply(sentence)) {
          if ((isOne(mention.text(), stated) || isOne(mention.text(), inCompounds))
              && overlapping(mention.span(), mentions).isEmpty()) {
            mentions.put(mention.span().begin(), renamed(mention));
          }
        }
      }
    }
    return List.copyOf(mentions.values());
  }

  /** The stated names wherever they stand and nothing else is found. */
  private static void addRuns(
      String text,
      List<Token> tokens,
      Set<String> stated,
      NavigableMap<Integer, Mention> mentions) {
    for (int begin = 0; begin < tokens.size(); begin++) {
      for (int end = Math.min(tokens.size(), begin + LONGEST); end > begin; end--) {
        Span span = tokens.get(begin).span().cover(tokens.get(end - 1).span());
        String words = span.of(text);
        if (isOne(words, stated)) {
          List<Mention> others = overlapping(span, mentions);
          if (others.stream().allMatch(other -> within(other, span))) {
            others.forEach(other -> mentions.remove(other.span().begin()));
            mentions.put(span.begin(), new Mention(span, words, EntityType.ORG, words, FROM));
            begin = end - 1;
            break;
          }
        }
      }
    }
  }

  /** Those that share a code unit with a span; they are by their begin, and none overlap. */
  private static List<Mention> overlapping(Span span, NavigableMap<Integer, Mention> mentions) {
    Map.Entry<Integer, Mention> before = mentions.floorEntry(span.begin());
    int from =
        before != null && before.getValue().span().overlaps(span) ? before.getKey() : span.begin();
    return List.copyOf(mentions.subMap(from, span.end()).values());
  }

  /** A place, a person or another house that the name is made of. */
  private static boolean within(Mention mention, Span name) {
    return name.contains(mention.span()) && !name.equals(mention.span());
  }

  private static boolean isOne(String text, Set<String> names) {
    return names.contains(text)
        || text.endsWith("s") && names.contains(text.substring(0, text.length() - 1));
  }

  private static Mention renamed(Mention mention) {
    return mention.type() == EntityType.ORG && !mention.from().equals("unknown-word")
        ? mention
        : new Mention(mention.span(), mention.text(), EntityType.ORG, mention.name(), FROM);
  }
}
