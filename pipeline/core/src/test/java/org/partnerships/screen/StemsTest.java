package org.partnerships.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;
import org.partnerships.annotate.Annotator;
import org.partnerships.annotate.WordForms;
import org.partnerships.find.PartnershipFinder;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Need;
import org.partnerships.rule.WordIndex;

/** The strings that stand for a word are in every form of it that the lexicon knows. */
class StemsTest {
  private static final String LEXICON = "/org/languagetool/resource/de/german.dict";

  @Test
  void everyFormInTheLexiconHoldsAString() throws IOException {
    ModelFiles models = ModelFiles.builtIn();
    Forms forms = forms(new Annotator(models).wordForms());
    Choices choices = new Choices();
    for (Clue clue : new PartnershipFinder(models).clues()) {
      choices.add(clue.opens());
    }
    Stems stems = new Stems(forms);
    List<Set<Stem>> strings =
        IntStream.range(0, choices.size()).mapToObj(i -> stems.of(choices.words(i))).toList();
    WordIndex index = new WordIndex(choices);
    List<String> missed = new ArrayList<>();
    for (WordData entry :
        new DictionaryLookup(Dictionary.read(StemsTest.class.getResource(LEXICON)))) {
      String lemma = entry.getStem().toString().toLowerCase(Locale.ROOT);
      BitSet wanted = new BitSet();
      index.addLemma(lemma, wanted);
      String form = wanted.isEmpty() ? "" : entry.getWord().toString().toLowerCase(Locale.ROOT);
      wanted.stream()
          .filter(choice -> choices.words(choice).words().stream().noneMatch(w -> w.asWritten()))
          .filter(choice -> mayHave(choices.words(choice), entry))
          .filter(choice -> strings.get(choice).stream().noneMatch(stem -> holds(form, stem)))
          .forEach(choice -> missed.add(form + " of " + lemma));
    }
    assertEquals(List.of(), missed);
  }

  /** A choice of nouns has no use for the forms of a verb. */
  private static boolean mayHave(Need.OneOf choice, WordData entry) {
    String tag = String.valueOf(entry.getTag());
    return choice.pos().isEmpty()
        || tag.startsWith("VER") && choice.pos().contains("VERB")
        || tag.startsWith("SUB") && choice.pos().contains("NOUN")
        || tag.startsWith("EIG") && choice.pos().contains("PROPN")
        || tag.startsWith("ADJ") && choice.pos().contains("ADJ");
  }

  private static boolean holds(String form, Stem stem) {
    if (stem.begins() && stem.ends()) {
      return form.equals(stem.text());
    }
    return stem.begins()
        ? form.startsWith(stem.text())
        : stem.ends() ? form.endsWith(stem.text()) : form.contains(stem.text());
  }

  private static Forms forms(WordForms forms) {
    return new Forms() {
      @Override
      public Collection<String> inflected(String lemma) {
        return forms.inflected(lemma);
      }

      @Override
      public Collection<String> guessed(String text, boolean openStart, boolean openEnd) {
        return List.of();
      }

      @Override
      public Collection<Reading> readings(String word, boolean opening) {
        return List.of();
      }

      @Override
      public boolean opensBehind(String word, boolean opening) {
        return false;
      }

      @Override
      public boolean isParticle(String word) {
        return false;
      }

      @Override
      public boolean mayFollowParticle(String word) {
        return forms.mayFollowParticle(word);
      }
    };
  }
}
