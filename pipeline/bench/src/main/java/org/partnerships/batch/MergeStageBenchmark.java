package org.partnerships.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The merge of a few thousand generated events, beside merely parsing their lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MergeStageBenchmark {
  private static final int EVENTS = 2000;

  private final ObjectMapper mapper = new ObjectMapper();
  private List<String> lines;
  private Path folder;

  @Setup
  public void make() throws IOException {
    lines = MergeBenchmark.lines(EVENTS);
    folder = Files.createTempDirectory("merge-stage");
  }

  @Benchmark
  public long merge() throws IOException {
    return MergeBenchmark.merge(EVENTS, folder.resolve("sorting"), OutputStream.nullOutputStream());
  }

  @Benchmark
  public long jacksonOnEvents() throws IOException {
    long fields = 0;
    for (String line : lines) {
      fields += mapper.readTree(line).size();
    }
    return fields;
  }
}
