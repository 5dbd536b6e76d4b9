package org.partnerships.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.article.Article.Publication;
import org.partnerships.models.ModelFiles;

/**
 * Lines of a text file, of a PDF or of a mail to paragraphs: lines that were broken to fit a page
 * are joined, with the hyphens at their ends; an empty line, a headline or an item of a list is a
 * border, unless a sentence goes on behind the empty line, as from one column to the next.
 */
final class PlainText {
  /** A file whose lines are longer on the average is not broken to fit. */
  private static final int MAX_WRAPPED = 110;

  /** The same for the longest but a few. */
  private static final int MIN_WRAPPED = 40;

  /**
   * The same in a column of a newspaper: many lines begin as only the middle of a sentence does.
   */
  private static final int MIN_COLUMN = 18;

  private static final double MIN_LOWER = 0.4;

  /** A line that ends so much before the longest ends a paragraph, if a sentence ends there. */
  private static final double SHORT_LINE = 0.8;

  private static final int MAX_TITLE = 150;
  private static final int MIN_TITLE = 8;

  private final HeadDates heads;
  private final Set<String> continuations;

  PlainText(ModelFiles models, HeadDates heads) {
    this.heads = heads;
    this.continuations = Set.copyOf(models.words("words/hyphen-continuations.txt"));
  }

  Extracted read(String text, String mediaType) {
    List<String> paragraphs = paragraphs(text);
    return new Extracted(
        mediaType,
        String.join("\n", paragraphs),
        title(paragraphs),
        published(paragraphs),
        Optional.empty(),
        Optional.empty());
  }

  /** The date in a line of its own at the top, or in the dateline. */
  Optional<Publication> published(List<String> paragraphs) {
    List<String> head = paragraphs.subList(0, Math.min(5, paragraphs.size()));
    return head.stream()
        .flatMap(line -> heads.dateline(line).stream())
        .findFirst()
        .or(() -> heads.shown(head.stream().filter(line -> line.length() < 80).toList()));
  }

  /** The first paragraph if it looks like a headline: short, no sentence's end, more after it. */
  static Optional<String> title(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(paragraphs.size() > 1 ? 1 : 0)
        .filter(line -> line.length() >= MIN_TITLE && line.length() <= MAX_TITLE)
        .filter(line -> ".,;:".indexOf(line.charAt(line.length() - 1)) < 0)
        .filter(line -> Character.isUpperCase(line.codePointAt(0)) || !isLetter(line))
        .findFirst();
  }

  /** The paragraphs, each as one clean line. */
  List<String> paragraphs(String text) {
    List<String> lines = text.lines().map(TextRepair::keepSoftHyphenAtEnd).toList();
    int width = wrapWidth(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String last = "";
    boolean gap = true;
    for (String line : lines) {
      if (line.isEmpty()) {
        gap = true;
        continue;
      }
      if ((width == 0 || gap) ? !runsOn(last, line, width) : isBorder(last, line, width)) {
        close(open, paragraphs);
      }
      join(open, line);
      last = line;
      gap = false;
    }
    close(open, paragraphs);
    return paragraphs;
  }

  /** Blocks between empty lines, each as one clean line, where no line was broken to fit. */
  static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              if (line.isBlank()) {
                close(open, blocks);
              } else {
                open.append(line).append(' ');
              }
            });
    close(open, blocks);
    return blocks;
  }

  /** The width at which the lines were broken; 0 if each line is a paragraph. */
  private static int wrapWidth(List<String> lines) {
    List<Integer> lengths =
        lines.stream().map(String::length).filter(length -> length > 0).sorted().toList();
    if (lengths.size() < 3) {
      return 0;
    }
    int high = lengths.get(lengths.size() * 9 / 10);
    int most = lengths.get(lengths.size() - 1);
    int fewest = lowerShare(lines) >= MIN_LOWER ? MIN_COLUMN : MIN_WRAPPED;
    boolean broken = high >= fewest && high <= MAX_WRAPPED && most <= high * 1.4 + 10;
    return broken && goesOn(lines) ? high : 0;
  }

  /** How many of the lines begin with a small letter. */
  private static double lowerShare(List<String> lines) {
    long lower =
        lines.stream()
            .filter(line -> !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)))
            .count();
    return (double) lower / lines.stream().filter(line -> !line.isEmpty()).count();
  }

  /** True if many lines end within a sentence. */
  private static boolean goesOn(List<String> lines) {
    int pairs = 0;
    int running = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        pairs++;
        running += Block.endsSentence(lines.get(i)) ? 0 : 1;
      }
    }
    return pairs > 0 && running * 2 > pairs;
  }

  /** True if a sentence goes on behind an empty line, in the next column or on the next page. */
  private static boolean runsOn(String last, String line, int width) {
    return width > 0
        && Character.isLowerCase(line.codePointAt(0))
        && (endsWithHyphen(last)
            || last.length() >= width * SHORT_LINE && !Block.endsSentence(last));
  }

  private static boolean isBorder(String last, String line, int width) {
    if (startsItem(line)) {
      return true;
    }
    if (endsWithHyphen(last)) {
      return false;
    }
    // The next word would have fitted: the line was not broken here, it ended.
    int word = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    boolean ended = last.length() + 1 + word < width * SHORT_LINE;
    return ended && (Block.endsSentence(last) || !Character.isLowerCase(line.charAt(0)));
  }

  private static boolean startsItem(String line) {
    return line.matches("(?:[•‣▪●*–—-]|\\d{1,2}[.)])\\s+\\S.*") && !line.matches("\\d{1,2}\\. .*");
  }

  private void join(StringBuilder open, String line) {
    if (open.isEmpty()) {
      open.append(line);
      return;
    }
    boolean hyphen = endsWithHyphen(open);
    if (hyphen && !line.isEmpty() && Character.isLowerCase(line.charAt(0)) && !isAnd(line)) {
      open.setLength(open.length() - 1);
    } else if (!hyphen || isAnd(line)) {
      open.append(' ');
    }
    open.append(line);
  }

  private static boolean endsWithHyphen(CharSequence line) {
    int length = line.length();
    return length > 1
        && "-\u2010\u00ad".indexOf(line.charAt(length - 1)) >= 0
        && Character.isLetter(line.charAt(length - 2));
  }

  /** {@code Forschungs-⏎und Entwicklung}: the hyphen stands for a word. */
  private boolean isAnd(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return continuations.contains(line.substring(0, end));
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    String paragraph = TextRepair.line(open);
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }

  private static boolean isLetter(String line) {
    return Character.isLetter(line.codePointAt(0));
  }
}
