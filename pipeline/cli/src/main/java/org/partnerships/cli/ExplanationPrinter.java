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

/** Prints an article with its marks, and the story of each cue: coloured on a terminal. */
final class ExplanationPrinter {
  private final PrintStream out;
  private final Ansi ansi;

  ExplanationPrinter(Console console) {
    this.out = console.out();
    this.ansi = console.outAnsi();
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
    for (Step step : story.steps()) {
      String sign = step.holds() ? styled("✓", Style.fg_green) : styled("✗", Style.fg_red);
      out.println("  " + sign + " " + step.what() + " " + step.rule() + ": " + step.detail());
    }
    out.println("  → " + styled(story.outcome(), Style.bold));
  }

  private void printEvents(List<Candidate> candidates) {
    out.println(styled(candidates.size() + " events", Style.bold));
    for (Candidate candidate : candidates) {
      out.println("  " + description(candidate));
    }
  }

  private static String description(Candidate candidate) {
    return candidate.parties().stream()
            .map(Candidate.CandidateParty::name)
            .collect(Collectors.joining(" + "))
        + " · "
        + candidate.phase().label()
        + " · "
        + candidate.modality().label()
        + " · "
        + candidate.date().map(date -> date.value()).orElse("no date")
        + " · "
        + candidate.kind().label()
        + " · "
        + candidate.rule()
        + " · "
        + String.format(Locale.ROOT, "%.2f", candidate.confidence());
  }

  private String styled(String text, Style style) {
    return ansi.enabled() ? Style.on(style) + text + Style.off((IStyle) style) : text;
  }
}
