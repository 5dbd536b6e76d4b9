package org.partnerships.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Need;

/** What a word that no lexicon knows may belong to, choice by choice. */
class FitsTest {

  /** Choices, each {@code words#parts of speech}; {@code =word} counts only as it is written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a whole word, and a form from which a dictionary form is guessed
        "kooperieren#VERB                 | kooperieren      | 0",
        "kooperieren#VERB                 | kooperierte      | 0",
        "kooperieren#VERB                 | Kooperierte      | 0",
        "kooperieren#VERB                 | mitkooperierte   | ''",
        // open at its start, at its end, at both
        "*kooperieren#VERB                | mitkooperierte   | 0",
        "*kooperieren#VERB                | kooperiertest    | ''",
        "koop*#VERB                       | koopfest         | 0",
        "koop*#VERB                       | mitkoop          | ''",
        "*koop*#ADJ                       | unkoopfest       | 0",
        // which parts of speech it may have at all
        "kooperieren#                     | kooperierte      | 0",
        "kooperieren#NOUN/ADJ             | kooperierte      | 0",
        "kooperieren#NOUN                 | kooperierte      | ''",
        "kooperieren#ADV/DET              | kooperierte      | ''",
        // what only counts as it is written is never guessed
        "=kooperieren#                    | kooperierte      | ''",
        "=kooperierte#                    | kooperierte      | 0",
        // several choices, and several words in one
        "kooperieren#VERB gehen#VERB      | gehte            | 1",
        "kooperieren,gehen#VERB *gehen#   | gehte            | 0 1",
      })
  void choices(String choices, String word, String expected) {
    Choices numbers = new Choices();
    Arrays.stream(choices.split(" ")).map(FitsTest::choice).forEach(numbers::add);
    String found =
        Arrays.stream(new Fits(numbers, new PastTense()).of(word, false))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  private static Need.OneOf choice(String row) {
    String[] parts = row.split("#", -1);
    Set<Need.Word> words =
        Arrays.stream(parts[0].split(",")).map(FitsTest::word).collect(Collectors.toSet());
    return new Need.OneOf(words, parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split("/")));
  }

  private static Need.Word word(String pattern) {
    return new Need.Word(
        pattern.replaceAll("[*=]", ""),
        pattern.startsWith("*"),
        pattern.endsWith("*"),
        pattern.startsWith("="));
  }

  /**
   * Takes every word for an unknown verb or adjective, and knows one way to guess: what ends in
   * {@code -te} is a form of what ends in {@code -en}.
   */
  private static final class PastTense implements Forms {
    @Override
    public Collection<String> guessed(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      return lower.endsWith("te")
          ? List.of(lower, lower.substring(0, lower.length() - 2) + "en")
          : List.of(lower);
    }

    @Override
    public Collection<Reading> readings(String word, boolean opening) {
      return List.of(new Reading("VERB", ""), new Reading("ADJ", ""));
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
      return false;
    }
  }
}
