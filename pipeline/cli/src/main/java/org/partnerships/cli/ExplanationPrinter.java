package org.partnerships.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnerships.article.Annotated;
import org.partnerships.article.Span;
import org.partnerships.find.Candidate;
import org.partnerships.find.Explanation;
import org.partnerships.find.Explanation.CueStory;
import org.partnerships.find.Explanation.Step;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints an article with its marks, and the story of each cue: coloured on a terminal. In short
 * what held, in full everything that was tried.
 */
final class ExplanationPrinter {
  private static final int MOST_OPTIONS = 3;

  private final PrintStream out;
  private final Ansi ansi;
  private final boolean full;

  ExplanationPrinter(Console console, boolean full) {
    this.out = console.out();
    this.ansi = console.outAnsi();
    this.full = full;
  }

  /** A stretch of text with what it is. */
  private record Mark(Span span, String label, Style style) {}

  void print(Annotated annotated, Explanation explanation) {
    out.println(styled(heading(annotated), Style.bold));
    out.println();
    out.println(marked(annotated.article().text(), marks(annotated, explanation)));
    for (CueStory story : explanation.cues()) {
      out.println();
      print(story);
      explanation.outcomes(story).forEach(o -> out.println("  → " + styled(o, Style.bold)));
    }
    out.println();
    printEvents(explanation.candidates());
    out.println();
  }

  private static String heading(Annotated annotated) {
    return annotated.article().id()
        + annotated.article().title().map(title -> " · " + title).orElse("")
        + annotated.article().published().map(day -> " · " + day).orElse(" · no date");
  }

  private static List<Mark> marks(Annotated annotated, Explanation explanation) {
    List<Mark> marks = new ArrayList<>();
    explanation.cues().forEach(cue -> marks.add(new Mark(cue.span(), "CUE", Style.fg_yellow)));
    annotated.mentions().forEach(m -> marks.add(new Mark(m.span(), m.type().name(), style(m))));
    annotated
        .dates()
        .forEach(d -> marks.add(new Mark(d.span(), "DATE " + d.value(), Style.fg_cyan)));
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  private static Style style(org.partnerships.article.Mention mention) {
    return switch (mention.type()) {
      case ORG -> Style.fg_green;
      case PER -> Style.fg_blue;
      case LOC, PROD -> Style.fg_magenta;
    };
  }

  /** Where marks overlap, the first one stands. */
  private String marked(String text, List<Mark> marks) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.span().begin() >= at) {
        shown.append(text, at, mark.span().begin());
        String words = mark.span().of(text);
        shown.append(styled("[" + words + " " + mark.label() + "]", mark.style()));
        at = mark.span().end();
      }
    }
    return shown.append(text, at, text.length()).toString();
  }

  private void print(CueStory story) {
    out.println(
        styled("«" + story.text() + "»", Style.fg_yellow)
            + " at "
            + story.span().begin()
            + "–"
            + story.span().end()
            + ", cue by the rule "
            + story.rule());
    story.steps().stream().filter(step -> full || step.holds()).forEach(this::print);
    story.doubt().ifPresent(this::print);
  }

  private void print(Step step) {
    String sign = step.holds() ? styled("✓", Style.fg_green) : styled("✗", Style.fg_red);
    out.println("  " + sign + " " + name(step) + ": " + step.detail());
  }

  private static String name(Step step) {
    return step.rule().isEmpty() ? step.what() : step.what() + " " + step.rule();
  }

  private void print(Explanation.Doubt doubt) {
    out.print("  " + styled("?", Style.fg_yellow) + " the sentence leaves a party open: ");
    if (doubt.options().isEmpty()) {
      out.println("nobody else is likely");
      return;
    }
    out.println(
        doubt.options().stream()
                .limit(full ? Long.MAX_VALUE : MOST_OPTIONS)
                .map(option -> String.join(" + ", option.names()) + decimal(option.probability()))
                .collect(Collectors.joining(", "))
            + "; the first is taken from"
            + decimal(doubt.leastProbability()));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, " %.2f", number);
  }

  private void printEvents(List<Candidate> candidates) {
    out.println(styled(Amount.of(candidates.size(), "event"), Style.bold));
    for (Candidate candidate : candidates) {
      out.println("  " + description(candidate));
    }
  }

  private static String description(Candidate candidate) {
    return candidate.summary()
        + " · "
        + candidate.date().map(date -> date.value()).orElse("no date")
        + " · "
        + candidate.kind().label()
        + " · "
        + candidate.rule()
        + " ·"
        + decimal(candidate.confidence());
  }

  private String styled(String text, Style style) {
    return ansi.enabled() ? Style.on(style) + text + Style.off((IStyle) style) : text;
  }
}
