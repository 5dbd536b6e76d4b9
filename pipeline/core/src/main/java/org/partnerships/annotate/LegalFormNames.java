package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;

/**
 * Companies by their legal form: {@code Müller & Söhne GmbH & Co. KG}. The capitalised words before
 * a legal form are its name, and what the model found of it grows to the whole.
 */
final class LegalFormNames {
  private static final String ORGANISATION = "ORG";

  /** A name has no more words before its legal form. */
  private static final int LONGEST = 6;

  private final Set<String> legalForms;
  private final Lexicon lexicon;

  LegalFormNames(Set<String> legalForms, Lexicon lexicon) {
    this.legalForms = Set.copyOf(legalForms);
    this.lexicon = lexicon;
  }

  /** The names with legal form in a sentence; each covers what was found of it, or is new. */
  List<Name> find(List<String> sentence, List<Name> found) {
    List<Name> names = new ArrayList<>();
    for (int i = 1; i < sentence.size(); i++) {
      if (!legalForms.contains(sentence.get(i))) {
        continue;
      }
      int end = end(sentence, i);
      int begin = begin(sentence, i, found);
      if (begin < i && isNew(begin, end, found)) {
        names.add(new Name(Span.of(begin, end), ORGANISATION));
      }
      i = end;
    }
    addPartners(sentence, found, names);
    return names;
  }

  /** {@code Hölzle & Kern}: two names with an ampersand are a company without its legal form. */
  private void addPartners(List<String> sentence, List<Name> found, List<Name> names) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      Span span = Span.of(i - 1, i + 2);
      if (sentence.get(i).equals("&")
          && isCapitalised(sentence.get(i - 1))
          && isCapitalised(sentence.get(i + 1))
          && (isName(sentence.get(i - 1)) || isName(sentence.get(i + 1)))
          && found.stream().noneMatch(name -> name.tokens().overlaps(span))
          && names.stream().noneMatch(name -> name.tokens().overlaps(span))) {
        names.add(new Name(span, ORGANISATION));
      }
    }
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0));
  }

  /** A word that the lexicon has as a name, or not at all. */
  private boolean isName(String word) {
    return lexicon.compound(word).isEmpty()
        && !lexicon.isWord(word.toLowerCase(java.util.Locale.ROOT))
        && lexicon.readings(word).stream().allMatch(reading -> reading.is("EIG"));
  }

  /** After {@code GmbH & Co. KG}. */
  private int end(List<String> sentence, int first) {
    int end = first + 1;
    while (end < sentence.size()) {
      if (legalForms.contains(sentence.get(end))) {
        end++;
      } else if (isAnd(sentence.get(end))
          && end + 1 < sentence.size()
          && legalForms.contains(sentence.get(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private int begin(List<String> sentence, int legalForm, List<Name> found) {
    int begin = legalForm;
    while (begin > 0 && legalForm - begin < LONGEST) {
      int before = begin - 1;
      Span touched = touched(before, found);
      if (touched.length() > 0) {
        return touched.begin();
      }
      if (isPart(sentence, before)) {
        begin--;
      } else {
        break;
      }
    }
    while (begin < legalForm && isAnd(sentence.get(begin))) {
      begin++;
    }
    return begin;
  }

  private boolean isPart(List<String> sentence, int i) {
    String word = sentence.get(i);
    if (isAnd(word)) {
      return i > 0 && Character.isUpperCase(sentence.get(i - 1).charAt(0));
    }
    return Character.isUpperCase(word.charAt(0)) && !lexicon.opensSentences(word);
  }

  private static boolean isAnd(String word) {
    return word.equals("&") || word.equals("+");
  }

  private static Span touched(int token, List<Name> found) {
    return found.stream()
        .filter(name -> name.type().equals(ORGANISATION))
        .map(Name::tokens)
        .filter(tokens -> tokens.begin() <= token && token < tokens.end())
        .findFirst()
        .orElse(Span.of(0, 0));
  }

  private static boolean isNew(int begin, int end, List<Name> found) {
    Span span = Span.of(begin, end);
    return found.stream()
        .noneMatch(name -> name.type().equals(ORGANISATION) && name.tokens().contains(span));
  }
}
