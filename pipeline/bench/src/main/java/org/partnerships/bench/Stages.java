package org.partnerships.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each stage alone over the sample corpus, with JMH. */
record Stages(Workplace place) {
  private static final String ALL_OF_OPEN_NLP = "OpenNLP: sentences, tokens, parts of speech";

  String measured() throws IOException {
    Map<String, Double> millis = new TreeMap<>();
    for (RunResult result : results()) {
      String name = result.getPrimaryResult().getLabel();
      millis.put(name, result.getPrimaryResult().getScore());
    }
    Table table =
        new Table("stage", "ms for the sample corpus", "beside", "its speed / the other's");
    row(table, millis, "HTML to text", "extract", "jsoup", "jsoup, the same pages");
    row(
        table,
        millis,
        "screen, where nothing is found",
        "screen",
        "jackson",
        "Jackson, their lines");
    row(table, millis, "sentences and tokens", "split", "openNlpSplits", "OpenNLP, the same");
    row(table, millis, "parts of speech", "partsOfSpeech", "openNlpTags", "OpenNLP, the same");
    row(table, millis, "names", "names", "openNlp", ALL_OF_OPEN_NLP);
    row(table, millis, "dates", "dates", "openNlp", ALL_OF_OPEN_NLP);
    row(table, millis, "find", "find", "openNlp", ALL_OF_OPEN_NLP);
    row(table, millis, "all, from text to events", "annotateAndFind", "openNlp", ALL_OF_OPEN_NLP);
    row(table, millis, "merge of 2,000 events", "merge", "jacksonOnEvents", "Jackson, their lines");
    return table.toString();
  }

  private static void row(
      Table table, Map<String, Double> millis, String title, String stage, String peer, String it) {
    table.row(
        title,
        Table.number(millis.get(stage)),
        it,
        Table.number(millis.get(peer) / millis.get(stage)));
  }

  private Collection<RunResult> results() throws IOException {
    try {
      return new Runner(
              new OptionsBuilder()
                  .include("StageBenchmark")
                  .jvmArgsAppend("-Xmx1g", "-Dcorpus=" + place.corpus())
                  .verbosity(VerboseMode.SILENT)
                  .resultFormat(ResultFormatType.JSON)
                  .result(place.folder().resolve("jmh.json").toString())
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }
}
