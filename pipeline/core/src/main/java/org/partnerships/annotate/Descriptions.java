package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Takes what only describes for no name ({@code die Rheinland-Pfälzer}, {@code das Bonusprogramm})
 * and cuts off a name what only describes its bearer: {@code Südtiroler Pistenraupenhersteller
 * Gamper → Gamper}, {@code Leicas Partner → Leicas}. Thread-safe.
 */
final class Descriptions {
  private static final String ORGANISATION = "ORG";

  private final List<String> heads;
  private final List<String> roles;
  private final Set<String> callings = new HashSet<>();
  private final Set<String> articles;
  private final Pattern residents;
  private final Gazetteer known;
  private final Lexicon lexicon;

  Descriptions(ModelFiles models, Lexicon lexicon, Gazetteer known) {
    this.known = known;
    this.articles = Set.copyOf(models.words("words/definite-determiners.txt"));
    for (List<String> row : models.rows("words/called.txt")) {
      row.stream().skip(1).forEach(noun -> callings.add(noun.toLowerCase(Locale.ROOT)));
    }
    this.residents = Pattern.compile(String.join("|", models.words("words/resident-shapes.txt")));
    this.heads = models.words("words/describing-heads.txt");
    this.roles = models.words("words/bearer-roles.txt");
    this.lexicon = lexicon;
  }

  /** The names of each sentence, those of organisations without what describes them. */
  List<List<Name>> cutOff(List<List<String>> sentences, List<List<Name>> names) {
    List<List<Name>> cut = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> sentence = sentences.get(i);
      List<Name> here = names.get(i);
      cut.add(
          here.stream()
              .filter(
                  name -> !onlyDescribes(sentence, name) && !describesNext(sentence, name, here))
              .map(name -> cutOff(sentence, name))
              .toList());
    }
    return cut;
  }

  /** A single word that no list of names knows: for a place's people, or for what it is. */
  private boolean onlyDescribes(List<String> sentence, Name name) {
    int at = name.tokens().begin();
    String word = sentence.get(at);
    if (!name.type().equals(ORGANISATION)
        || name.tokens().length() > 1
        || isListed(word)
        || lexicon.readings(word).stream().anyMatch(reading -> reading.is("EIG"))) {
      return false;
    }
    boolean people = residents.matcher(word).matches();
    boolean determined = at > 0 && articles.contains(sentence.get(at - 1).toLowerCase(Locale.ROOT));
    return people && determined || callings.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code Neuenburger Institut} in {@code dem Neuenburger Institut CSEM}. */
  private boolean describesNext(List<String> sentence, Name name, List<Name> others) {
    int last = name.tokens().end() - 1;
    return name.type().equals(ORGANISATION)
        && name.tokens().length() == 2
        && residents.matcher(sentence.get(last - 1)).matches()
        && callings.contains(sentence.get(last).toLowerCase(Locale.ROOT))
        && others.stream()
            .anyMatch(o -> o.type().equals(ORGANISATION) && o.tokens().begin() == last + 1);
  }

  private Name cutOff(List<String> sentence, Name name) {
    if (!name.type().equals(ORGANISATION)) {
      return name;
    }
    int last = name.tokens().end() - 1;
    if (last > name.tokens().begin() && isRole(sentence.get(last))) {
      return new Name(Span.of(name.tokens().begin(), last), name.type());
    }
    int small = smallWords(sentence, name);
    if (small > 1 && name.tokens().begin() + small == last && isListed(sentence.get(last))) {
      return new Name(Span.of(last, name.tokens().end()), name.type());
    }
    for (int i = last - 1; i >= name.tokens().begin(); i--) {
      if (describes(sentence.get(i)) && isName(sentence.get(i + 1))) {
        return new Name(Span.of(i + 1, name.tokens().end()), name.type());
      }
    }
    return name;
  }

  /** How many words in small letters the name begins with: {@code powered by Aquila} has two. */
  private static int smallWords(List<String> sentence, Name name) {
    int at = name.tokens().begin();
    while (at < name.tokens().end() && Character.isLowerCase(sentence.get(at).charAt(0))) {
      at++;
    }
    return at - name.tokens().begin();
  }

  private boolean isListed(String word) {
    return !known.lists(word).isEmpty();
  }

  /** {@code Sonys Entwicklungspartner}: not part of the name before it. */
  private boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.charAt(0)) && roles.stream().anyMatch(lower::endsWith);
  }

  /** A common noun for organisations, not the surname Bauer or Riese. */
  private boolean describes(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.charAt(0))
        && heads.stream().anyMatch(lower::endsWith)
        && lexicon.readings(word).stream().noneMatch(reading -> reading.is("EIG"));
  }

  /** A name goes on with a capital, a digit or a brand in small letters, not with a word. */
  private boolean isName(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.isLetter(first) && !lexicon.isWord(word);
  }
}
