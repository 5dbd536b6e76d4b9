package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerships.annotate.Lexicon.Reading;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Organisations inside compounds with hyphens: {@code VW-Ford-Allianz}. A part is one if the
 * article names it elsewhere, if a list knows it, or if no lexicon does and the compound ends in
 * what organisations have ({@code Novalux-Chef}).
 */
final class CompoundNames {
  private static final String FROM = "compound";

  private final Lexicon lexicon;
  private final Set<String> known;
  private final Set<String> heads;

  CompoundNames(ModelFiles models, Lexicon lexicon, NamesFile watched) {
    this.lexicon = lexicon;
    this.heads = Set.copyOf(models.words("words/titles-compound-heads.txt"));
    Set<String> names = new HashSet<>(models.words("words/gazetteer-organisations.txt"));
    names.addAll(watched.names());
    this.known = Set.copyOf(names);
  }

  /** The organisations inside words that are no names as a whole, in text order. */
  List<Mention> find(Annotated annotated) {
    Set<String> organisations = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Mention mention : annotated.mentions()) {
      (mention.type() == EntityType.ORG ? organisations : others).add(mention.name());
    }
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().indexOf('-') > 0 && !isMentioned(token.span(), annotated.mentions())) {
          find(token, organisations, others, found);
        }
      }
    }
    return found;
  }

  /** True if the span shares a code unit with one of the mentions, which are in text order. */
  static boolean isMentioned(Span span, List<Mention> mentions) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() && mentions.get(low).span().overlaps(span);
  }

  /** Takes the longest run of parts that is a name, from left to right; the last part is none. */
  private void find(
      Token token, Set<String> organisations, Set<String> others, List<Mention> found) {
    String text = token.text();
    int last = text.lastIndexOf('-');
    boolean headed = heads.contains(text.substring(last + 1)) || isHead(text.substring(last + 1));
    int begin = 0;
    while (begin < last) {
      int end = last;
      while (end > begin
          && !isOrganisation(text.substring(begin, end), organisations, others, headed)) {
        end = text.lastIndexOf('-', end - 1);
      }
      if (end > begin) {
        Span span = Span.of(token.span().begin() + begin, token.span().begin() + end);
        String name = text.substring(begin, end);
        found.add(new Mention(span, name, EntityType.ORG, name, FROM));
        begin = end + 1;
      } else {
        begin = nextPart(text, begin);
      }
    }
  }

  /** Behind the part; {@code L} of {@code L-Mount-Allianz} takes the next one along. */
  private static int nextPart(String text, int begin) {
    int hyphen = text.indexOf('-', begin);
    int next = hyphen == begin + 1 ? text.indexOf('-', hyphen + 1) : hyphen;
    return (next < 0 ? text.lastIndexOf('-') : next) + 1;
  }

  /** {@code Chefs}, {@code Sprecherinnen}: inflected. */
  private boolean isHead(String word) {
    return lexicon.readings(word).stream()
        .filter(reading -> reading.is("SUB"))
        .map(Reading::lemma)
        .anyMatch(heads::contains);
  }

  private boolean isOrganisation(
      String part, Set<String> organisations, Set<String> others, boolean headed) {
    if (part.length() < 2 || others.contains(part)) {
      return false;
    }
    return organisations.contains(part)
        || known.contains(part) && (headed || !isWord(part))
        || headed && isUnknown(part);
  }

  /** {@code Nordsee}: a sea too; {@code VW} is in the lexicon, but means nothing else. */
  private boolean isWord(String part) {
    return lexicon.isWord(part) && part.chars().anyMatch(Character::isLowerCase);
  }

  private boolean isUnknown(String part) {
    return part.indexOf('-') < 0
        && part.length() > 3
        && Character.isUpperCase(part.charAt(0))
        && !lexicon.isWord(part)
        && !lexicon.isCompound(part);
  }
}
