package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.partnerships.annotate.Gazetteer.Match;
import org.partnerships.annotate.Lexicon.Reading;
import org.partnerships.models.ModelFiles;

/**
 * What the name model sees of a word: itself, its neighbours, and what the rest of the article
 * tells about it. The same strings in training and in use.
 */
final class NameFeatures {
  /** How far to each side the words themselves are seen. */
  static final int REACH = 2;

  private static final int LONGEST_AFFIX = 5;

  /** The endings of a neighbour that are seen, so that {@code Chipkonzern} is like any Konzern. */
  private static final int LONGEST_HEAD = 7;

  /** How far words are seen without their place. */
  static final int WINDOW = 5;

  /** The feature of every place, and that of the first one. */
  static final String ANYWHERE = "b";

  static final String OPENING = "b0";

  /** A word somewhere before, or behind. */
  static final String LEFT = "bl=";

  static final String RIGHT = "br=";

  /** The features that neighbours have together. */
  static final List<Shared> SHARED =
      List.of(
          new Shared("kk=", new Part(-1, Property.KIND), new Part(0, Property.KIND)),
          new Shared("kn=", new Part(0, Property.KIND), new Part(1, Property.KIND)),
          new Shared(
              "kkn=",
              new Part(-1, Property.KIND),
              new Part(0, Property.KIND),
              new Part(1, Property.KIND)),
          new Shared("ss=", new Part(-1, Property.SHAPE), new Part(0, Property.SHAPE)),
          new Shared("sn=", new Part(0, Property.SHAPE), new Part(1, Property.SHAPE)),
          new Shared(
              "ssn=",
              new Part(-1, Property.SHAPE),
              new Part(0, Property.SHAPE),
              new Part(1, Property.SHAPE)),
          new Shared("ll=", new Part(-1, Property.LOWER), new Part(0, Property.LOWER)),
          new Shared("ln=", new Part(0, Property.LOWER), new Part(1, Property.LOWER)),
          new Shared("lk=", new Part(-1, Property.LOWER), new Part(0, Property.KIND)),
          new Shared("kl=", new Part(0, Property.KIND), new Part(1, Property.LOWER)),
          new Shared(
              "lkl=",
              new Part(-1, Property.LOWER),
              new Part(0, Property.KIND),
              new Part(1, Property.LOWER)),
          new Shared(
              "llk=",
              new Part(-2, Property.LOWER),
              new Part(-1, Property.LOWER),
              new Part(0, Property.KIND)),
          new Shared(
              "kll=",
              new Part(0, Property.KIND),
              new Part(1, Property.LOWER),
              new Part(2, Property.LOWER)));

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final List<String> heads;
  private final List<String> weakHeads;

  private NameFeatures(ModelFiles models, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.gazetteer = Gazetteer.in(models, new Tokenizer(Abbreviations.in(models)));
    this.heads = models.words("words/organisation-heads.txt");
    this.weakHeads = models.words("words/organisation-heads-weak.txt");
  }

  static NameFeatures in(ModelFiles models, Lexicon lexicon) {
    return new NameFeatures(models, lexicon);
  }

  /**
   * A word without its surroundings.
   *
   * @param lower in lower case
   * @param shape {@code Xx}, {@code X-Xx}, {@code d.}, …
   * @param kind what the lexicon makes of it: {@code SUB}, {@code VOR+NAC}, {@code ?}, …
   * @param head what sort of noun for organisations it is; empty for none
   * @param own the features where it is the word itself
   * @param near the features where it is the next or the last one
   * @param far the features further off
   */
  record Word(
      String text,
      String lower,
      String shape,
      String kind,
      String head,
      List<String> own,
      List<String> near,
      List<String> far) {

    /** A word whose features are not needed any more. */
    Word(String text, String lower, String shape, String kind, String head) {
      this(text, lower, shape, kind, head, List.of(), List.of(), List.of());
    }

    /** True if the words around it are seen without their place. */
    boolean looksAround() {
      return !Character.isLowerCase(text.charAt(0));
    }

    List<String> at(int offset) {
      return offset == 0 ? own : Math.abs(offset) == 1 ? near : far;
    }
  }

  /**
   * A property of a word that stands so far off.
   *
   * @param offset from the place that is looked at
   */
  record Part(int offset, Property property) {}

  /** What a feature of several words sees of one. */
  enum Property {
    KIND(Word::kind),
    SHAPE(Word::shape),
    LOWER(Word::lower);

    private final Function<Word, String> value;

    Property(Function<Word, String> value) {
      this.value = value;
    }

    String of(Word word) {
      return value.apply(word);
    }
  }

  /**
   * A feature that is made of several words.
   *
   * @param first what comes behind the name
   * @param rest what comes behind that, each after a {@link #BETWEEN}
   */
  record Shared(String name, Part first, List<Part> rest) {
    static final char BETWEEN = ' ';

    Shared(String name, Part first, Part... rest) {
      this(name, first, List.of(rest));
    }

    /** The feature of a place; {@code wordAt} gives the words around it. */
    String of(IntFunction<Word> wordAt) {
      StringBuilder text =
          new StringBuilder(name).append(first.property().of(wordAt.apply(first.offset())));
      for (Part part : rest) {
        text.append(BETWEEN).append(part.property().of(wordAt.apply(part.offset())));
      }
      return text.toString();
    }
  }

  /** What a feature of a word begins with where the word stands that far off. */
  static String prefix(int offset) {
    return offset + ":";
  }

  /** All features of a place in a sentence, as they are trained. */
  List<String> all(List<Word> sentence, List<Match> matches, int i, Clues clues) {
    List<String> features = new ArrayList<>();
    for (int offset = -REACH; offset <= REACH; offset++) {
      for (String feature : at(sentence, i + offset).at(offset)) {
        features.add(prefix(offset) + feature);
      }
    }
    features.addAll(around(sentence, matches, i, clues));
    return features;
  }

  /** The lists of known names. */
  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The known names in a sentence. */
  List<Match> matches(List<String> sentence) {
    return gazetteer.matches(sentence);
  }

  Word word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String shape = shape(text);
    String kind = kind(text);
    List<String> far = new ArrayList<>(List.of("l=" + lower, "s=" + shape, "k=" + kind));
    gazetteer.lists(text).forEach(list -> far.add("z=" + list));
    String head = head(text, lower);
    if (!head.isEmpty()) {
      far.add("o=" + head);
    }
    List<String> near = new ArrayList<>(far);
    near.add("w=" + text);
    for (int i = 3; i <= LONGEST_HEAD && i <= lower.length(); i++) {
      near.add("e=" + suffix(lower, i));
    }
    List<String> own = new ArrayList<>(near);
    own.addAll(ofItself(text, lower));
    return new Word(
        text, lower, shape, kind, head, List.copyOf(own), List.copyOf(near), List.copyOf(far));
  }

  /** {@code Chiphersteller} and {@code Hausbank} describe an organisation, the second at times. */
  private String head(String text, String lower) {
    if (!Character.isUpperCase(text.charAt(0))) {
      return "";
    }
    return heads.stream().anyMatch(lower::endsWith)
        ? "strong"
        : weakHeads.stream().anyMatch(lower::endsWith) ? "weak" : "";
  }

  private List<String> ofItself(String text, String lower) {
    List<String> own = new ArrayList<>();
    for (int i = 1; i <= Math.min(LONGEST_AFFIX, lower.length()); i++) {
      own.add("p=" + lower.substring(0, i));
      own.add("x=" + suffix(lower, i));
    }
    for (String single : kind(text).split("\\+")) {
      own.add("c=" + single);
    }
    own.add("n=" + Math.min(lower.length(), 12));
    int hyphen = text.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < text.length()) {
      String head = text.substring(hyphen + 1);
      String first = text.substring(0, text.indexOf('-'));
      own.add("hl=" + head.toLowerCase(Locale.ROOT));
      own.add("hk=" + kind(head));
      own.add("hf=" + first.toLowerCase(Locale.ROOT));
      own.add("hg=" + kind(first) + '/' + kind(head));
    }
    return own;
  }

  private static String suffix(String word, int length) {
    return word.substring(Math.max(0, word.length() - length));
  }

  /** Capitals, small letters and digits, runs of one sort as one: {@code Leica-Chef → Xx-Xx}. */
  static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length() && shape.length() < 12; i++) {
      char c = text.charAt(i);
      char sort =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      int length = shape.length();
      if (length == 0 || shape.charAt(length - 1) != sort) {
        shape.append(sort);
      } else if (sort == 'X' && length == 1) {
        shape.append('X'); // two capitals at the start and more are alike
      }
    }
    return shape.toString();
  }

  /** The kinds of entry that the lexicon has for a word, joined; {@code ?} for none. */
  String kind(String text) {
    if (text.chars().noneMatch(Character::isLetter)) {
      return text.chars().anyMatch(Character::isDigit) ? "#" : "!";
    }
    TreeSet<String> kinds = new TreeSet<>();
    lexicon.readings(text).forEach(reading -> kinds.add(kind(reading)));
    if (Character.isUpperCase(text.charAt(0))) {
      for (Reading reading : lexicon.readings(text.toLowerCase(Locale.ROOT))) {
        kinds.add(kind(reading).toLowerCase(Locale.ROOT));
      }
    }
    if (kinds.isEmpty() && text.endsWith("s")) {
      lexicon
          .readings(text.substring(0, text.length() - 1))
          .forEach(reading -> kinds.add(kind(reading) + "s"));
    }
    if (kinds.isEmpty() && !lexicon.compound(text).isEmpty()) {
      kinds.add("CMP");
    }
    return kinds.isEmpty() ? "?" : String.join("+", kinds);
  }

  /** {@code SUB}, {@code VER}; of names the sort: {@code VOR}, {@code NAC}, {@code STD}. */
  private static String kind(Reading reading) {
    String tag = reading.tag();
    if (reading.is("EIG")) {
      return tag.substring(tag.lastIndexOf(':') + 1);
    }
    return tag.endsWith(":INF") && reading.is("SUB") ? "INF" : reading.kind();
  }

  /** What the words of an article tell about each other. */
  Clues clues(List<List<Word>> sentences) {
    return new Clues(sentences);
  }

  /** The features of a place in a sentence that are not those of a single word. */
  List<String> around(List<Word> sentence, List<Match> matches, int i, Clues clues) {
    List<String> features = new ArrayList<>();
    Word word = sentence.get(i);
    features.add(ANYWHERE);
    if (i == 0) {
      features.add(OPENING);
    }
    for (Shared shared : SHARED) {
      features.add(shared.of(offset -> at(sentence, i + offset)));
    }
    if (word.looksAround()) {
      for (int distance = 1; distance <= WINDOW; distance++) {
        features.add(LEFT + at(sentence, i - distance).lower());
        features.add(RIGHT + at(sentence, i + distance).lower());
      }
    }
    addGazetteer(matches, i, features);
    clues.addTo(features, word, i == 0);
    return features;
  }

  /** The features of known names at or beside a place. */
  static void addGazetteer(List<Match> matches, int i, List<String> features) {
    for (Match match : matches) {
      int begin = match.tokens().begin();
      int end = match.tokens().end();
      if (begin <= i && i < end) {
        String place = end - begin == 1 ? "U" : i == begin ? "B" : i == end - 1 ? "L" : "I";
        features.add("g=" + place + match.list());
      }
      if (end == i) {
        features.add("gl=" + match.list());
      }
      if (begin == i + 1) {
        features.add("gr=" + match.list());
      }
    }
  }

  /** The feature of the place before the first and after the last word. */
  static final String EDGE_FEATURE = "edge";

  static final Word EDGE =
      new Word("", "", "", "", "", List.of(), List.of(EDGE_FEATURE), List.of(EDGE_FEATURE));

  static Word at(List<Word> sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.get(i) : EDGE;
  }

  /** What an article tells about its capitalised words, over all places where they stand. */
  static final class Clues {
    private static final String KIND = "k=";
    private static final String HEAD = "o=";

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Set<String> inLowerCase = new HashSet<>();

    private Clues(List<List<Word>> sentences) {
      for (List<Word> sentence : sentences) {
        for (int i = 0; i < sentence.size(); i++) {
          note(sentence, i);
        }
      }
    }

    private void note(List<Word> sentence, int i) {
      Word word = sentence.get(i);
      String text = word.text();
      if (!Character.isUpperCase(text.charAt(0))) {
        inLowerCase.add(text); // A mark too; no word looks for it.
        return;
      }
      Word last = at(sentence, i - 1);
      Word next = at(sentence, i + 1);
      if (i > 0) {
        add(text, "mid");
      }
      add(text, "<" + last.lower());
      add(text, ">" + next.lower());
      add(text, "<" + KIND + last.kind());
      add(text, ">" + KIND + next.kind());
      if (!last.head().isEmpty()) {
        add(text, "<" + HEAD + last.head());
      }
      int hyphen = text.indexOf('-');
      if (hyphen > 1) {
        add(text.substring(0, hyphen), "part");
      }
      if (text.endsWith("s") && text.length() > 3) {
        add(text.substring(0, text.length() - 1), "genitive");
      }
    }

    private void add(String word, String clue) {
      byWord.computeIfAbsent(word, w -> new HashSet<>()).add(clue);
    }

    void addTo(List<String> features, Word word, boolean first) {
      String text = word.text();
      if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
        return;
      }
      Set<String> clues = byWord.getOrDefault(text, Set.of());
      if (inLowerCase.contains(word.lower())) {
        features.add("d=lower" + first);
      }
      if (clues.contains("mid")) {
        features.add("d=mid" + first);
      }
      if (clues.contains("part")) {
        features.add("d=part");
        features.add("d=part " + word.kind());
      }
      if (clues.contains("genitive")) {
        features.add("d=genitive");
        features.add("d=genitive " + word.kind());
      }
      for (String clue : clues) {
        char side = clue.charAt(0);
        if (side == '<' || side == '>') {
          features.add("d" + clue);
        }
      }
    }
  }
}
