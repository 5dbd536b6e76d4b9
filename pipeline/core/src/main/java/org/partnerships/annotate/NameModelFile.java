package org.partnerships.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * The name model as a file of OpenNLP: a {@link TokenNameFinderModel} around a perceptron, so that
 * a stock {@link NameFinderME} opens it too. Transitions are its features {@code po=…}, the tag
 * before. The same weights give the same bytes.
 */
final class NameModelFile {
  private static final String LANGUAGE = "deu";
  static final String BEFORE = "po=";
  private static final String MANIFEST = "manifest.properties";
  private static final int BEAM = 3;

  /** Weights are rounded to this step: the file packs better, and no figure changes. */
  static final float STEP = 1 / 32f;

  private static final String DESCRIPTOR =
      "<featureGenerators cache=\"false\" name=\"partnerships\"><generator class=\""
          + NameFeatureFactory.class.getName()
          + "\"/></featureGenerators>";

  private NameModelFile() {}

  static void write(
      NameTags tags, Map<String, float[]> weights, float[][] transitions, OutputStream out)
      throws IOException {
    TreeMap<String, float[]> rows = new TreeMap<>(weights);
    for (int tag = 0; tag < tags.size(); tag++) {
      rows.put(BEFORE + tags.name(tag), transitions[tag]);
    }
    String[] outcomes = new String[tags.size()];
    Arrays.setAll(outcomes, tags::name);
    List<String> features = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    rows.forEach(
        (feature, row) -> {
          Context context = context(row);
          if (context.getOutcomes().length > 0) {
            features.add(feature);
            contexts.add(context);
          }
        });
    PerceptronModel perceptron =
        new PerceptronModel(
            contexts.toArray(Context[]::new), features.toArray(String[]::new), outcomes);
    BilouCodec codec = new BilouCodec();
    byte[] descriptor = DESCRIPTOR.getBytes(StandardCharsets.UTF_8);
    TokenNameFinderModel model =
        new TokenNameFinderModel(
            LANGUAGE,
            perceptron,
            BEAM,
            descriptor,
            Map.of(),
            Map.of(),
            codec,
            new TokenNameFinderFactory(descriptor, Map.of(), codec));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    writeTimeless(bytes.toByteArray(), out);
  }

  /** The tags with a weight, and the weights. */
  private static Context context(float[] row) {
    int[] tags = new int[row.length];
    double[] weights = new double[row.length];
    int count = 0;
    for (int tag = 0; tag < row.length; tag++) {
      double rounded = Math.round(row[tag] / STEP) * (double) STEP;
      if (rounded != 0) {
        tags[count] = tag;
        weights[count++] = rounded;
      }
    }
    return new Context(Arrays.copyOf(tags, count), Arrays.copyOf(weights, count));
  }

  /** Copies the archive without the time of day that OpenNLP and the archive's entries carry. */
  private static void writeTimeless(byte[] archive, OutputStream out) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    entries.put(MANIFEST, timeless(entries.get(MANIFEST)));
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(9);
    writeEntry(zip, MANIFEST, entries.remove(MANIFEST));
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      writeEntry(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  private static void writeEntry(ZipOutputStream zip, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] timeless(byte[] manifest) {
    StringBuilder sorted = new StringBuilder();
    new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .forEach(line -> sorted.append(line).append('\n'));
    return sorted.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
