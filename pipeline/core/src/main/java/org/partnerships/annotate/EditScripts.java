package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The edit scripts with which OpenNLP's lemmatizer makes a dictionary form of a word: replace,
 * insert and delete, counted from the end of the word. Immutable.
 */
final class EditScripts {
  private static final char REPLACE = 'R';
  private static final char INSERT = 'I';
  private static final char DELETE = 'D';

  /** By what their first step needs to find, and where. */
  private final Map<Place, List<List<Step>>> byFirst = new HashMap<>();

  /** Those whose first step needs nothing. */
  private final List<List<Step>> inserting = new ArrayList<>();

  /** A letter of a word, counted from its end. */
  private record Place(int at, char letter) {}

  /**
   * A model's scripts.
   *
   * @param outcomes of the model; what is no script changes nothing and is left out
   */
  EditScripts(String[] outcomes) {
    for (String outcome : new LinkedHashSet<>(List.of(outcomes))) {
      List<Step> steps = Step.of(outcome);
      if (!steps.isEmpty()) {
        Step first = steps.get(0);
        List<List<Step>> alike =
            first.kind() == INSERT
                ? inserting
                : byFirst.computeIfAbsent(
                    new Place(first.at(), first.before()), place -> new ArrayList<>());
        alike.add(steps);
      }
    }
  }

  /**
   * One step.
   *
   * @param at counted from the end of the word
   * @param before the letter that it replaces or deletes
   * @param after the letter that it puts there
   */
  private record Step(char kind, int at, char before, char after) {

    /** The steps of a script; none if it is malformed. */
    static List<Step> of(String script) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < script.length(); ) {
        char kind = script.charAt(i);
        int length = kind == REPLACE ? 4 : 3;
        boolean known = kind == REPLACE || kind == INSERT || kind == DELETE;
        if (!known || i + length > script.length() || !Character.isDigit(script.charAt(i + 1))) {
          return List.of();
        }
        char first = script.charAt(i + 2);
        steps.add(
            new Step(
                kind,
                script.charAt(i + 1) - '0',
                first,
                kind == REPLACE ? script.charAt(i + 3) : first));
        i += length;
      }
      return steps;
    }

    /** Takes the step; false if the word is not as the script expects it. */
    boolean take(StringBuilder reversed) {
      if (kind == INSERT) {
        boolean reaches = at <= reversed.length();
        if (reaches) {
          reversed.insert(at, after);
        }
        return reaches;
      }
      if (at >= reversed.length() || reversed.charAt(at) != before) {
        return false;
      }
      if (kind == DELETE) {
        reversed.deleteCharAt(at);
      } else {
        reversed.setCharAt(at, after);
      }
      return true;
    }
  }

  /**
   * Every dictionary form to which a script leads from a word that is as the script expects it, and
   * the word itself. The model may also choose a script that was made for words of another shape;
   * what comes out then is no word.
   *
   * @param word in lower case
   */
  Set<String> lemmas(String word) {
    Set<String> lemmas = new HashSet<>();
    lemmas.add(word);
    String reversed = new StringBuilder(word).reverse().toString();
    inserting.forEach(script -> add(script, reversed, lemmas));
    for (int at = 0; at < reversed.length(); at++) {
      byFirst
          .getOrDefault(new Place(at, reversed.charAt(at)), List.of())
          .forEach(script -> add(script, reversed, lemmas));
    }
    return lemmas;
  }

  private static void add(List<Step> script, String reversed, Set<String> lemmas) {
    StringBuilder edited = new StringBuilder(reversed);
    for (Step step : script) {
      if (!step.take(edited)) {
        return;
      }
    }
    lemmas.add(edited.reverse().toString());
  }
}
