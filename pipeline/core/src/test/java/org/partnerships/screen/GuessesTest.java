package org.partnerships.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Need;

/** What an unknown word may be guessed to belong to, choice by choice. */
class GuessesTest {

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
        // which parts of speech are guessed at all
        "kooperieren#                     | kooperierte      | 0",
        "kooperieren#AUX                  | kooperierte      | 0",
        "kooperieren#NOUN/ADJ             | kooperierte      | 0",
        "kooperieren#NOUN                 | kooperierte      | ''",
        "kooperieren#ADV/PROPN            | kooperierte      | ''",
        // what only counts as it is written is never guessed
        "=kooperierte#                    | kooperierte      | ''",
        // several choices, and several words in one
        "kooperieren#VERB gehen#VERB      | gehte            | 1",
        "kooperieren,gehen#VERB *gehen#   | gehte            | 0 1",
        "kooperieren#VERB                 | ''               | ''",
      })
  void choices(String choices, String word, String expected) {
    Choices numbers = new Choices();
    Arrays.stream(choices.split(" ")).map(GuessesTest::choice).forEach(numbers::add);
    String found =
        new Guesses(numbers, new PastTense())
            .in(word).stream().mapToObj(String::valueOf).collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  private static Need.OneOf choice(String row) {
    String[] parts = row.split("#", -1);
    Set<Need.Word> words =
        Arrays.stream(parts[0].split(",")).map(GuessesTest::word).collect(Collectors.toSet());
    return new Need.OneOf(words, parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split("/")));
  }

  private static Need.Word word(String pattern) {
    return new Need.Word(
        pattern.replaceAll("[*=]", ""),
        pattern.startsWith("*"),
        pattern.endsWith("*"),
        pattern.startsWith("="));
  }

  /** Knows one way to guess: what ends in {@code -te} is a form of what ends in {@code -en}. */
  private static final class PastTense implements Forms {
    @Override
    public Collection<String> guessed(String text, boolean openStart, boolean openEnd) {
      return text.endsWith("en")
          ? new TreeSet<>(Set.of(text.substring(0, text.length() - 2) + "te"))
          : List.of();
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
      return false;
    }
  }
}
