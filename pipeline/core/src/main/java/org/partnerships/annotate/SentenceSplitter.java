package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceModel;
import org.partnerships.article.Span;

/**
 * Sentences within blocks. The rules decide what they are sure of (abbreviations, ordinals, dates,
 * initials, quotes); where they are not, OpenNLP's sentence model does. The model sees a window
 * around the mark, so that endless text takes linear time. Thread-safe.
 */
final class SentenceSplitter {
  private static final String SPLIT = "s";
  private static final String CLOSERS = "\"“”»«’'‘)]›‹";
  private static final String OPENERS = "\"„“»«‚'(‘[›‹-–—";
  private static final int WINDOW = 80;

  private final Abbreviations abbreviations;
  private final Lexicon lexicon;
  private final SentenceModel model;
  private final MaxentModel borders;

  SentenceSplitter(Abbreviations abbreviations, Lexicon lexicon, SentenceModel model) {
    this.abbreviations = abbreviations;
    this.lexicon = lexicon;
    this.model = model;
    this.borders = model.getMaxentModel();
  }

  /** The sentences in text order, without white space at their ends; they cover all else. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    SDContextGenerator contexts = model.getFactory().getSDContextGenerator();
    for (Span block : Blocks.of(text)) {
      splitBlock(text, block, contexts, sentences);
    }
    return sentences;
  }

  private void splitBlock(
      String text, Span block, SDContextGenerator contexts, List<Span> sentences) {
    int begin = block.begin();
    for (int i = block.begin(); i < block.end(); i++) {
      int after = afterMark(text, i, block.end());
      if (after < 0) {
        continue;
      }
      int next = skipSpace(text, after, block.end());
      if (next < block.end()
          && (isTicker(text, i)
              ? hasWord(text, begin, i)
              : isBorder(text, new Gap(block, begin, i, next), contexts))) {
        sentences.add(Span.of(begin, after));
        begin = next;
      }
      i = Math.max(i, after - 1);
    }
    if (begin < block.end()) {
      sentences.add(Span.of(begin, block.end()));
    }
  }

  /** A mark that could end a sentence: where it stands, and where the next word begins. */
  private record Gap(Span block, int sentence, int mark, int next) {}

  /** The end of mark and closing quotes if white space follows them, else -1. */
  private static int afterMark(String text, int mark, int end) {
    char c = text.charAt(mark);
    if (c == '+') {
      boolean ticker = isTicker(text, mark) && mark + 3 < end;
      return ticker && Blocks.isSpace(text.charAt(mark + 3)) ? mark + 3 : -1;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return -1;
    }
    int after = mark + 1;
    while (after < end && CLOSERS.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean tight = after < end && isTight(text, mark, after);
    return tight || after < end && Blocks.isSpace(text.charAt(after)) ? after : -1;
  }

  /** {@code Mombasa.Den}: the space is missing. */
  private static boolean isTight(String text, int mark, int after) {
    return mark > 0
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isUpperCase(text.charAt(after));
  }

  private static boolean isTicker(String text, int at) {
    return text.startsWith("+++", at);
  }

  private boolean isBorder(String text, Gap gap, SDContextGenerator contexts) {
    String next =
        withoutStop(
            word(text, skipOpeners(text, gap.next(), gap.block().end()), gap.block().end()));
    if (next.isEmpty()) {
      return false;
    }
    char first = next.charAt(0);
    String before = lastPart(wordBefore(text, gap.mark(), gap.sentence()));
    if (gap.next() == gap.mark() + 1) {
      return lexicon.opensSentences(next);
    }
    if (Character.isLowerCase(first)) {
      return isNameInLowerCase(next) && !abbreviations.has(before + '.') && !isNumber(before);
    }
    return byRule(text, gap, before, next).orElseGet(() -> byModel(text, gap, contexts));
  }

  /** {@code voestalpine}: in lower case, and no German word. */
  private boolean isNameInLowerCase(String next) {
    return next.length() > 3
        && next.chars().allMatch(Character::isLetter)
        && lexicon.readings(next).isEmpty();
  }

  private Optional<Boolean> byRule(String text, Gap gap, String before, String next) {
    char mark = text.charAt(gap.mark());
    if (mark != '.') {
      boolean name = abbreviations.marked().contains(before + mark);
      return Optional.of(!name || lexicon.opensSentences(next));
    }
    if (!Blocks.isSpace(text.charAt(gap.mark() + 1))) {
      return Optional.of(true); // a closing quote or bracket stands between
    }
    String dotted = before + '.';
    if (abbreviations.inside().contains(dotted)) {
      return Optional.of(false);
    }
    if (isNumber(before)) {
      return Optional.of(afterNumber(before, next));
    }
    if (abbreviations.anywhere().contains(dotted)
        || Abbreviations.isLetters(dotted)
        || isRoman(before)) {
      return Optional.of(lexicon.opensSentences(next));
    }
    return before.length() > 3 || lexicon.isWord(before) ? Optional.of(true) : Optional.empty();
  }

  /** After {@code 7.} goes on what counts: a month, a noun. Years end sentences. */
  private boolean afterNumber(String number, String next) {
    if (abbreviations.months().contains(next) || abbreviations.months().contains(next + '.')) {
      return false;
    }
    return number.length() > 3 || lexicon.opensSentences(next);
  }

  private boolean byModel(String text, Gap gap, SDContextGenerator contexts) {
    int from = Math.max(gap.block().begin(), gap.mark() - WINDOW);
    int to = Math.min(gap.block().end(), gap.mark() + WINDOW);
    String window = text.substring(from, to).replace('\n', ' ');
    double[] scores = borders.eval(contexts.getContext(window, gap.mark() - from));
    return SPLIT.equals(borders.getBestOutcome(scores));
  }

  private static String wordBefore(String text, int mark, int floor) {
    int begin = mark;
    int lowest = Math.max(floor, mark - WINDOW);
    while (begin > lowest && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, mark);
  }

  /** {@code Ing} of {@code Dr.-Ing}. */
  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '&';
  }

  private static String word(String text, int begin, int end) {
    int to = begin;
    while (to < end && to - begin < WINDOW && isWordPart(text.charAt(to))) {
      to++;
    }
    return text.substring(begin, to);
  }

  private static String withoutStop(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static int skipOpeners(String text, int begin, int end) {
    int i = begin;
    while (i < end && (OPENERS.indexOf(text.charAt(i)) >= 0 || Blocks.isSpace(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static int skipSpace(String text, int begin, int end) {
    int i = begin;
    while (i < end && Blocks.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean hasWord(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(word.length() - 1))
        && word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private static boolean isRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }
}
