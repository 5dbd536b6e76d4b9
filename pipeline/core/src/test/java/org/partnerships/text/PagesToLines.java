package org.partnerships.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.models.ModelFiles;

/** Writes what is extracted from a folder, a line an article, to be scored: {@code FOLDER OUT}…. */
final class PagesToLines {
  private PagesToLines() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    TextExtractor extractor = new TextExtractor(ModelFiles.builtIn(), TextOptions.DEFAULT);
    for (int i = 0; i + 1 < args.length; i += 2) {
      write(args[i], args[i + 1], extractor, json);
    }
  }

  private static void write(String folder, String file, TextExtractor extractor, ObjectMapper json)
      throws IOException {
    try (Dump dump =
            Dump.open(List.of(folder), InputStream.nullInputStream(), DumpOptions.DEFAULT);
        PrintStream out = new PrintStream(Path.of(file).toFile(), StandardCharsets.UTF_8)) {
      while (dump.hasNext()) {
        Outcome<Article> outcome = dump.next().then(extractor::extract);
        outcome.rejection().ifPresent(why -> System.err.println(why));
        if (outcome.result().isPresent()) {
          out.println(json.writeValueAsString(record(outcome.result().get())));
        }
      }
    }
  }

  private static Map<String, Object> record(Article article) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", article.id());
    fields.put("title", article.title().orElse(null));
    fields.put("published", article.published().map(Object::toString).orElse(null));
    fields.put("from", article.publication().map(p -> p.from().label()).orElse(null));
    fields.put("text", article.text());
    return fields;
  }
}
