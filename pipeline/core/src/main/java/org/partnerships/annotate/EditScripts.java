package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.StringUtil;

/**
 * The edit scripts with which OpenNLP's lemmatizer makes a dictionary form of a word: replace,
 * insert and delete, counted from the end of the word. Immutable.
 */
final class EditScripts {
  private static final char REPLACE = 'R';
  private static final char INSERT = 'I';
  private static final char DELETE = 'D';

  /** Stands for a letter that is not known. */
  private static final char UNKNOWN = '\0';

  /** No step is farther from the end of a word. */
  private static final int FARTHEST = 9;

  private static final String UNKNOWN_TEXT = String.valueOf(UNKNOWN).repeat(FARTHEST);

  private final Set<String> scripts = new HashSet<>();
  private final List<List<Step>> steps = new ArrayList<>();

  /**
   * A model's scripts.
   *
   * @param outcomes of the model; what is no script changes nothing and is left out
   */
  EditScripts(String[] outcomes) {
    for (String outcome : outcomes) {
      List<Step> parsed = Step.of(outcome);
      if (!parsed.isEmpty() && scripts.add(outcome)) {
        steps.add(parsed);
      }
    }
  }

  /**
   * One step; what it replaces or deletes is part of it, so that it can be undone.
   *
   * @param at counted from the end of the word
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

    /**
     * Takes the step back; false if it cannot have led here.
     *
     * @param open true if the word goes on before what is known of it
     */
    boolean undo(StringBuilder reversed, boolean open) {
      if (at > reversed.length() || at == reversed.length() && kind != DELETE) {
        return open;
      }
      if (kind == DELETE) {
        if (!open || at < reversed.length()) {
          reversed.insert(at, before);
        }
        return true;
      }
      if (reversed.charAt(at) != after && reversed.charAt(at) != UNKNOWN) {
        return false;
      }
      if (kind == INSERT) {
        reversed.deleteCharAt(at);
      } else {
        reversed.setCharAt(at, before);
      }
      return true;
    }
  }

  /**
   * True if a script of the model leads from the word to the lemma. The model may also choose a
   * script that was made for words of another shape; what comes out then is no word.
   *
   * @param word in lower case
   */
  boolean lead(String word, String lemma) {
    return word.equals(lemma)
        || scripts.contains(StringUtil.getShortestEditScript(word, lemma))
        || sources(lemma).contains(word);
  }

  /** Every word from which a script leads to this lemma, itself included. */
  Set<String> sources(String lemma) {
    return sources(lemma, false, false);
  }

  /**
   * Of every word from which a script leads to such a lemma, the part that is known.
   *
   * @param openStart true if the lemma need only end in {@code text}
   * @param openEnd true if it need only begin with it
   */
  Set<String> sources(String text, boolean openStart, boolean openEnd) {
    Set<String> sources = new TreeSet<>();
    sources.add(text);
    String known = new StringBuilder(text).reverse().toString();
    for (List<Step> script : steps) {
      if (!openEnd && !openStart && !mayHaveLed(script, known)) {
        continue;
      }
      for (int rest = 0; rest <= (openEnd ? FARTHEST : 0); rest++) {
        StringBuilder reversed = new StringBuilder(UNKNOWN_TEXT.substring(0, rest)).append(known);
        if (undo(script, reversed, openStart)) {
          String left = reversed.substring(reversed.lastIndexOf(UNKNOWN_TEXT.substring(0, 1)) + 1);
          sources.add(new StringBuilder(left).reverse().toString());
        }
      }
    }
    return sources;
  }

  /** False if what the last step left is not there; quick, as most scripts fail here. */
  private static boolean mayHaveLed(List<Step> script, String reversed) {
    Step last = script.get(script.size() - 1);
    return last.kind() == DELETE
        || last.at() < reversed.length() && reversed.charAt(last.at()) == last.after();
  }

  private static boolean undo(List<Step> script, StringBuilder reversed, boolean open) {
    for (int i = script.size() - 1; i >= 0; i--) {
      if (!script.get(i).undo(reversed, open)) {
        return false;
      }
    }
    return true;
  }
}
