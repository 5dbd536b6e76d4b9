package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Span;

/**
 * Cuts a text into blocks: paragraphs, headlines, list items. A sentence never crosses a block's
 * border.
 *
 * <p>A blank line always ends a block. A single line break ends one too, unless the lines around it
 * were broken to fit a width: then the next line's first word would not have fitted on this line
 * any more. Reads each code unit a constant number of times.
 */
final class Blocks {
  /** Lines longer than this were not broken by a machine that fits text into columns. */
  private static final int WIDEST_COLUMN = 120;

  /** Columns narrower than this are lists rather than running text. */
  private static final int NARROWEST_COLUMN = 30;

  private static final String BULLETS = "-*•–·▪►+>";

  private Blocks() {}

  /** The blocks in text order, without white space at their ends; none is empty. */
  static List<Span> of(String text) {
    List<Span> blocks = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBreak(text.charAt(i))) {
        continue;
      }
      Span line = strip(text, begin, i);
      if (line.length() > 0) {
        run.add(line);
      } else if (!isInsideCarriageReturn(text, begin, i)) {
        addRun(text, run, blocks);
      }
      begin = i + 1;
    }
    addRun(text, run, blocks);
    return blocks;
  }

  /** Lines with no blank line between them: one block if they are wrapped, else one each. */
  private static void addRun(String text, List<Span> lines, List<Span> blocks) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean columns = lines.size() > 2 && width >= NARROWEST_COLUMN && width <= WIDEST_COLUMN;
    Span block = null;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean continued =
          block != null
              && !isItem(text, line)
              && (columns && isFull(text, lines.get(i - 1), line, width)
                  || goesOn(text, lines.get(i - 1), line));
      if (block != null && !continued) {
        blocks.add(block);
        block = null;
      }
      block = block == null ? line : block.cover(line);
    }
    if (block != null) {
      blocks.add(block);
    }
    lines.clear();
  }

  private static boolean isFull(String text, Span line, Span next, int width) {
    int word = next.begin();
    while (word < next.end() && !isSpace(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + word - next.begin() > width;
  }

  /** A line that ends in the middle of a sentence, before one that goes on in lower case. */
  private static boolean goesOn(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    return line.length() <= WIDEST_COLUMN
        && Character.isLowerCase(text.charAt(next.begin()))
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
  }

  private static boolean isItem(String text, Span line) {
    return line.length() > 1
        && BULLETS.indexOf(text.charAt(line.begin())) >= 0
        && isSpace(text.charAt(line.begin() + 1));
  }

  private static boolean isInsideCarriageReturn(String text, int begin, int end) {
    return begin == end
        && begin > 0
        && end < text.length()
        && text.charAt(begin - 1) == '\r'
        && text.charAt(end) == '\n';
  }

  private static Span strip(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return Span.of(from, to);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** White space of every kind, the no-break and zero-width ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
