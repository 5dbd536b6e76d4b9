package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Copies of one text are known, also where an editor had a hand in them. */
class TextClustersTest {
  @TempDir private Path folder;

  private List<Optional<String>> clusters(long memory, List<String> texts) throws IOException {
    try (LineSorter bands = new LineSorter(folder.resolve("bands"), memory);
        LineSorter pairs = new LineSorter(folder.resolve("pairs"), memory)) {
      TextClusters clusters = new TextClusters(bands, pairs);
      for (String text : texts) {
        clusters.add(TextSketch.of(text));
      }
      clusters.find();
      return texts.stream().map(text -> clusters.of(TextSketch.of(text))).toList();
    }
  }

  private List<Optional<String>> clusters(String... texts) throws IOException {
    return clusters(1 << 20, List.of(texts));
  }

  @TestFactory
  Stream<DynamicTest> copiesAreTold() {
    List<String[]> rows = rows();
    String report = rows.get(0)[2];
    return rows.stream()
        .skip(1)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[1],
                    () -> {
                      List<Optional<String>> found = clusters(report, row[2]);
                      assertEquals(row[0].equals("yes"), found.get(1).isPresent(), row[2]);
                      assertEquals(found.get(0), found.get(1));
                    }));
  }

  @Test
  void allCopiesAreOfTheFirst() throws IOException {
    List<String> texts =
        rows().stream().filter(row -> !row[0].equals("no")).map(row -> row[2]).toList();
    List<Optional<String>> found = clusters(1 << 20, texts);
    assertEquals(1, found.stream().distinct().count(), found.toString());
    assertEquals(
        Optional.of("c-" + java.util.HexFormat.of().toHexDigits(DocumentKey.ofText(texts.get(0)))),
        found.get(0));
  }

  @Test
  void aLaterTextChangesNoClusterBeforeIt() throws IOException {
    List<String> texts = someTexts(400);
    List<Optional<String>> all = clusters(1 << 20, texts);
    for (int count : new int[] {100, 250, 399}) {
      List<Optional<String>> earlier = clusters(1 << 20, texts.subList(0, count));
      for (int i = 0; i < count; i++) {
        // One that had no copy may have got one; then it is the first of its cluster.
        if (earlier.get(i).isPresent()) {
          assertEquals(earlier.get(i), all.get(i), texts.get(i));
        }
      }
    }
  }

  @Test
  void littleMemoryGivesTheSame() throws IOException {
    List<String> texts = someTexts(300);
    assertEquals(clusters(1 << 20, texts), clusters(2000, texts));
  }

  @Test
  void manyCopiesOfOneTextTakeNoLonger() throws IOException {
    String report = rows().get(0)[2];
    List<String> texts =
        IntStream.range(0, 20_000).mapToObj(i -> report + " Fassung " + i).toList();
    assertEquals(1, clusters(1 << 24, texts).stream().distinct().count());
  }

  @Test
  void aSketchIsReadAsItWasWritten() {
    for (String text : List.of("", "kurz", rows().get(0)[2])) {
      TextSketch sketch = TextSketch.of(text);
      assertEquals(sketch, TextSketch.read(sketch.line()));
      assertTrue(sketch.line().length() < 300 && !sketch.line().contains(" "), sketch.line());
    }
  }

  /** Texts of made-up words, many of them near copies of one another. */
  private static List<String> someTexts(int count) {
    Random random = new Random(7);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = new ArrayList<>();
      if (i > 0 && random.nextInt(3) > 0) {
        words.addAll(texts.get(random.nextInt(i)));
        for (int change = random.nextInt(8); change > 0; change--) {
          words.set(random.nextInt(words.size()), "neu" + random.nextInt(1000));
        }
      } else {
        random.ints(80, 0, 5000).forEach(word -> words.add("wort" + word));
      }
      texts.add(words);
    }
    return texts.stream().map(words -> String.join(" ", words)).collect(Collectors.toList());
  }

  private static List<String[]> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TextClustersTest.class.getResourceAsStream("copies.tsv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(l -> l.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
