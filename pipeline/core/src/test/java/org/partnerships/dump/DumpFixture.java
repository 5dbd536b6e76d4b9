package org.partnerships.dump;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnerships.article.Content;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** Reads whole dumps, for tests. */
final class DumpFixture {
  private DumpFixture() {}

  static List<Outcome<RawArticle>> read(DumpOptions options, Path... inputs) throws DumpException {
    List<String> names = Arrays.stream(inputs).map(Path::toString).toList();
    return read(options, InputStream.nullInputStream(), names.toArray(String[]::new));
  }

  static List<Outcome<RawArticle>> read(DumpOptions options, InputStream in, String... inputs)
      throws DumpException {
    List<Outcome<RawArticle>> outcomes = new ArrayList<>();
    try (Dump dump = Dump.open(List.of(inputs), in, options)) {
      dump.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }

  static List<Outcome<RawArticle>> readStandardInput(byte[] bytes) throws DumpException {
    return read(DumpOptions.DEFAULT, new ByteArrayInputStream(bytes), Dump.STANDARD_INPUT);
  }

  /** A line an outcome: {@code id text} or {@code id !reason}. */
  static List<String> lines(List<Outcome<RawArticle>> outcomes) {
    return outcomes.stream().map(DumpFixture::line).toList();
  }

  static String line(Outcome<RawArticle> outcome) {
    return outcome
        .result()
        .map(article -> article.id() + " " + textOf(article))
        .or(() -> outcome.rejection().map(why -> why.id() + " !" + why.reason().label()))
        .orElseThrow();
  }

  static String textOf(RawArticle article) {
    Content content = article.content();
    if (content instanceof Content.Text text) {
      return text.text();
    }
    if (content instanceof Content.Html html) {
      return html.html();
    }
    return new String(((Content.Bytes) content).bytes(), StandardCharsets.UTF_8);
  }
}
