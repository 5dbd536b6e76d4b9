package org.partnerships.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.annotate.NameFeatures.Clues;
import org.partnerships.annotate.NameFeatures.Word;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Trains the name model on folders of corpora.
 *
 * <p>Every {@code *-train.jsonl} and {@code germeval*.tsv} is learned from, every {@code
 * *-dev.jsonl} and every file that is held out by name is measured. Other files (WikiANN's silver
 * tags) are left alone. A fixed order, and no thread sees another's work: the same folders give the
 * same bytes.
 */
public final class NameTrainer {
  /** What the corpora mark in common; OTH keeps works and events from becoming organisations. */
  private static final List<String> TYPES = List.of("LOC", "ORG", "OTH", "PER");

  private static final int TIMES = 10;

  /** Models in different orders of the sentences; their mean is steadier than any of them. */
  private static final int RUNS = 5;

  /** Side by side; each keeps some hundred megabytes. */
  private static final int AT_ONCE = 3;

  /** Of each article that is learned from under other names. */
  private static final int COPIES = 1;

  private static final long SEED = 1;

  private static final float MARGIN = 3;
  private static final float DROPPED = 0.3f;

  /**
   * In use no feature is dropped, so that the sums are larger than they were in training. Taken
   * down half the way, precision and recall are in balance.
   */
  private static final float SCALE = 1 - DROPPED / 2;

  /** A feature that is seen less often is dropped. */
  private static final int SEEN = 2;

  /** Genres of a corpus that are no running text: lists of stops, short messages. */
  private static final Set<String> LEFT_OUT = Set.of("rss", "tweet");

  private final Splitter splitter;
  private final NameFeatures features;
  private final RenamedCopies copies;

  /**
   * How well a file's names were found, strictly: same place, same type.
   *
   * @param right names found as they are marked
   * @param found names found
   * @param marked names marked
   */
  public record Figures(String file, String type, int right, int found, int marked) {
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
      return marked == 0 ? 0 : (double) right / marked;
    }

    public double f1() {
      return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
  }

  /** The words of a document, by sentence, and their places in its text. */
  private record Prepared(Document document, List<List<Span>> spans, List<List<String>> words) {}

  public NameTrainer(ModelFiles models) {
    Lexicon lexicon = new Lexicon();
    splitter = new Splitter(models, lexicon);
    features = NameFeatures.in(models, lexicon);
    copies = new RenamedCopies(models);
  }

  /**
   * Trains and writes the model.
   *
   * @param folders with corpora; learned from in this order
   * @param heldOut names of files in it that are measured instead of learned from
   * @param renamed names of files in it that are learned from under other names, too
   * @param file the model's file; replaced if it exists
   * @return how well the names of each measured file are found, by file and type
   * @throws IOException if a corpus cannot be read, there is none, or the file cannot be written
   */
  public List<Figures> train(
      List<Path> folders, Set<String> heldOut, Set<String> renamed, Path file) throws IOException {
    List<Prepared> learned = new ArrayList<>();
    Map<String, List<Prepared>> measured = new LinkedHashMap<>();
    for (Path corpus : files(folders)) {
      String name = corpus.getFileName().toString();
      if (heldOut.contains(name) || name.endsWith("-dev.jsonl")) {
        measured.put(name, prepared(corpus));
      } else if (name.endsWith("-train.jsonl") || name.matches("germeval.*\\.tsv")) {
        learned.addAll(prepared(corpus));
        if (renamed.contains(name)) {
          learned.addAll(renamed(corpus));
        }
      }
    }
    if (learned.isEmpty()) {
      throw new IOException("no corpus to learn from in " + folders + ": no *-train.jsonl");
    }
    byte[] model = learn(learned);
    Files.write(file, model);
    NameFinder finder =
        new NameFinder(NameModelReader.read(new ByteArrayInputStream(model)), features);
    List<Figures> figures = new ArrayList<>();
    measured.forEach((name, documents) -> figures.addAll(measure(name, documents, finder)));
    return List.copyOf(figures);
  }

  /** An article and its copies, one after another; the seed makes them the same each time. */
  private List<Prepared> renamed(Path corpus) throws IOException {
    Random random = new Random(SEED);
    List<Prepared> renamed = new ArrayList<>();
    for (Document document : documents(corpus)) {
      for (int copy = 0; copy < COPIES; copy++) {
        renamed.add(prepared(copies.copy(document, random)));
      }
    }
    return renamed;
  }

  private static List<Path> files(List<Path> folders) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(Files::isRegularFile).sorted().forEach(all::add);
      }
    }
    return all;
  }

  private List<Prepared> prepared(Path corpus) throws IOException {
    List<Prepared> prepared = new ArrayList<>();
    documents(corpus).forEach(document -> prepared.add(prepared(document)));
    return prepared;
  }

  private Prepared prepared(Document document) {
    List<List<Span>> spans = splitter.split(document.text());
    return new Prepared(document, spans, words(document.text(), spans));
  }

  private static List<Document> documents(Path corpus) throws IOException {
    return NameCorpus.read(corpus).stream()
        .filter(document -> !LEFT_OUT.contains(document.genre()))
        .toList();
  }

  static List<List<String>> words(String text, List<List<Span>> spans) {
    return spans.stream()
        .map(sentence -> sentence.stream().map(span -> span.of(text)).toList())
        .toList();
  }

  private byte[] learn(List<Prepared> documents) throws IOException {
    NameTags tags = new NameTags(TYPES);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Perceptron.Example> all = new ArrayList<>();
    for (Prepared document : documents) {
      List<List<String>[]> rows = features(document);
      for (int i = 0; i < rows.size(); i++) {
        int[] gold = tags.encode(gold(document, i), rows.get(i).length);
        all.add(new Perceptron.Example(numbered(rows.get(i), numbers), gold));
      }
    }
    List<Perceptron.Example> examples = withoutRare(all, numbers);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeMean(tags, numbers, examples, bytes);
    return bytes.toByteArray();
  }

  private static void writeMean(
      NameTags tags,
      Map<String, Integer> numbers,
      List<Perceptron.Example> examples,
      ByteArrayOutputStream bytes)
      throws IOException {
    Map<String, float[]> weights = new TreeMap<>();
    float[][] transitions = new float[tags.size()][tags.size()];
    for (int first = 0; first < RUNS; first += AT_ONCE) {
      List<Perceptron> trained =
          IntStream.range(first, Math.min(RUNS, first + AT_ONCE))
              .parallel()
              .mapToObj(run -> trained(tags, numbers.size(), examples, run))
              .toList();
      for (Perceptron perceptron : trained) {
        numbers.forEach(
            (feature, number) ->
                add(
                    perceptron.average(number),
                    SCALE / RUNS,
                    weights.computeIfAbsent(feature, f -> new float[tags.size()])));
        float[][] average = perceptron.averageTransitions();
        for (int tag = 0; tag < tags.size(); tag++) {
          add(average[tag], 1f / RUNS, transitions[tag]);
        }
      }
    }
    NameModelFile.write(tags, weights, transitions, bytes);
  }

  private static Perceptron trained(
      NameTags tags, int features, List<Perceptron.Example> examples, int run) {
    Perceptron perceptron = new Perceptron(tags, features, MARGIN, DROPPED);
    perceptron.train(examples, TIMES, run);
    return perceptron;
  }

  private static void add(float[] row, float factor, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i] * factor;
    }
  }

  /** The features of each word, by sentence. */
  private List<List<String>[]> features(Prepared document) {
    Map<String, Word> known = new HashMap<>();
    List<List<Word>> words = new ArrayList<>();
    for (List<String> sentence : document.words()) {
      words.add(sentence.stream().map(t -> known.computeIfAbsent(t, features::word)).toList());
    }
    Clues clues = features.clues(words);
    List<List<String>[]> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      var matches = features.matches(document.words().get(i));
      @SuppressWarnings({"unchecked", "rawtypes"})
      List<String>[] row = new List[words.get(i).size()];
      for (int j = 0; j < row.length; j++) {
        row[j] = features.all(words.get(i), matches, j, clues);
      }
      all.add(row);
    }
    return all;
  }

  private static int[][] numbered(List<String>[] rows, Map<String, Integer> numbers) {
    int[][] numbered = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      numbered[i] =
          rows[i].stream()
              .mapToInt(feature -> numbers.computeIfAbsent(feature, f -> numbers.size()))
              .toArray();
    }
    return numbered;
  }

  /** Takes out what is seen too rarely, and numbers the rest anew. */
  private static List<Perceptron.Example> withoutRare(
      List<Perceptron.Example> examples, Map<String, Integer> numbers) {
    int[] counts = new int[numbers.size()];
    for (Perceptron.Example example : examples) {
      Stream.of(example.features()).flatMapToInt(IntStream::of).forEach(f -> counts[f]++);
    }
    numbers.values().removeIf(number -> counts[number] < SEEN);
    int[] anew = new int[counts.length];
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      anew[entry.getValue()] = next;
      entry.setValue(next++);
    }
    return examples.stream()
        .map(
            example ->
                new Perceptron.Example(
                    Stream.of(example.features())
                        .map(
                            row ->
                                IntStream.of(row)
                                    .filter(f -> counts[f] >= SEEN)
                                    .map(f -> anew[f])
                                    .toArray())
                        .toArray(int[][]::new),
                    example.gold()))
        .toList();
  }

  /** The marked names of a sentence that begin and end with a word, none overlapping. */
  private static List<Name> gold(Prepared document, int sentence) {
    List<Span> spans = document.spans().get(sentence);
    Map<Integer, Integer> begins = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      begins.put(spans.get(i).begin(), i);
      ends.put(spans.get(i).end(), i + 1);
    }
    List<Name> names = new ArrayList<>();
    int free = 0;
    for (NameCorpus.Marked marked :
        document.document().names().stream()
            .sorted(Comparator.comparing(NameCorpus.Marked::span))
            .toList()) {
      Integer begin = begins.get(marked.span().begin());
      Integer end = ends.get(marked.span().end());
      if (begin != null && end != null && begin >= free && begin < end) {
        names.add(new Name(Span.of(begin, end), marked.type()));
        free = end;
      }
    }
    return names;
  }

  private static List<Figures> measure(String file, List<Prepared> documents, NameFinder finder) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Prepared document : documents) {
      Set<String> found = found(document, finder.find(document.words()));
      Set<String> marked = marked(document);
      found.forEach(name -> count(counts, name, 1));
      marked.forEach(name -> count(counts, name, 2));
      found.stream().filter(marked::contains).forEach(name -> count(counts, name, 0));
    }
    int[] all = new int[3];
    List<Figures> figures = new ArrayList<>();
    for (String type : List.of("LOC", "ORG", "PER")) {
      int[] of = counts.getOrDefault(type, new int[3]);
      Arrays.setAll(all, i -> all[i] + of[i]);
      figures.add(new Figures(file, type, of[0], of[1], of[2]));
    }
    figures.add(new Figures(file, "micro", all[0], all[1], all[2]));
    return figures;
  }

  private static void count(Map<String, int[]> counts, String name, int what) {
    counts.computeIfAbsent(name.substring(0, name.indexOf(' ')), type -> new int[3])[what]++;
  }

  private static Set<String> found(Prepared document, List<List<Name>> names) {
    Set<String> found = new java.util.TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      List<Span> spans = document.spans().get(i);
      for (Name name : names.get(i)) {
        Span span = spans.get(name.tokens().begin()).cover(spans.get(name.tokens().end() - 1));
        found.add(name.type() + ' ' + span);
      }
    }
    return found;
  }

  private static Set<String> marked(Prepared document) {
    Set<String> marked = new java.util.TreeSet<>();
    document.document().names().forEach(name -> marked.add(name.type() + ' ' + name.span()));
    return marked;
  }
}
