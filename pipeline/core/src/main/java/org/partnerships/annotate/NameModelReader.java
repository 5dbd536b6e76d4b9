package org.partnerships.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a name model from OpenNLP's file. OpenNLP's own reader makes a string, a map entry and two
 * arrays of each of half a million features; this one goes over the bytes once and keeps a hash and
 * the weights, which takes a tenth of the time.
 */
final class NameModelReader {
  private static final String PERCEPTRON = "nameFinder.model";
  private static final String KIND = "Perceptron";
  private static final String BROKEN = "no name model of OpenNLP: ";

  private final ByteBuffer bytes;

  private NameModelReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** Reads the file; the caller closes the stream. */
  static NameModel read(InputStream in) throws IOException {
    try {
      return new NameModelReader(entry(in)).model();
    } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException(BROKEN + "its " + PERCEPTRON + " is damaged", e);
    }
  }

  private static byte[] entry(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(PERCEPTRON)) {
        return zip.readAllBytes();
      }
    }
    throw new IOException(BROKEN + "it holds no " + PERCEPTRON);
  }

  /** What stands in the file: labels, patterns of tags, features, and then all weights. */
  private NameModel model() throws IOException {
    if (!text().equals(KIND)) {
      throw new IOException(BROKEN + "its " + PERCEPTRON + " is no perceptron");
    }
    List<String> labels = texts();
    NameTags tags = NameTags.of(labels);
    int[] order = labels.stream().mapToInt(tags::index).toArray();
    List<int[]> patterns = texts().stream().map(NameModelReader::numbers).toList();
    int features = bytes.getInt();
    NameModel model = new NameModel(tags, features, new float[tags.size()][tags.size()]);
    ByteBuffer names = bytes.duplicate();
    for (int i = 0; i < features; i++) {
      skipText();
    }
    for (int[] pattern : patterns) {
      for (int i = 0; i < pattern[0]; i++) {
        put(names, row(pattern, order), model);
      }
    }
    return model;
  }

  private void put(ByteBuffer names, float[] row, NameModel model) {
    int length = Short.toUnsignedInt(names.getShort());
    int end = names.position() + length;
    int before = before(names, length, model.tags());
    if (before >= 0) {
      model.transitions()[before] = row;
    } else {
      model.put(NameModel.key(names, length), row);
    }
    names.position(end);
  }

  /** The tag before that a feature speaks of; -1 for all other features. */
  private static int before(ByteBuffer names, int length, NameTags tags) {
    String start = NameModelFile.BEFORE;
    int at = names.position();
    for (int i = 0; i < start.length(); i++) {
      if (i >= length || names.get(at + i) != start.charAt(i)) {
        return -1;
      }
    }
    byte[] tag = new byte[length - start.length()];
    names.get(at + start.length(), tag);
    return tags.index(new String(tag, StandardCharsets.UTF_8));
  }

  /** A feature's weights: the pattern's first number is how many features have it. */
  private float[] row(int[] pattern, int[] order) {
    float[] row = new float[order.length];
    for (int i = 1; i < pattern.length; i++) {
      row[order[pattern[i]]] = (float) bytes.getDouble();
    }
    return row;
  }

  private static int[] numbers(String pattern) {
    StringTokenizer numbers = new StringTokenizer(pattern, " ");
    int[] parsed = new int[numbers.countTokens()];
    Arrays.setAll(parsed, i -> Integer.parseInt(numbers.nextToken()));
    return parsed;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = bytes.getInt(); i > 0; i--) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    byte[] text = new byte[Short.toUnsignedInt(bytes.getShort())];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private void skipText() {
    bytes.position(Short.toUnsignedInt(bytes.getShort()) + bytes.position());
  }
}
