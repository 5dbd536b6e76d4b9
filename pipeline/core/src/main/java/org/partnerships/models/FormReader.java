package org.partnerships.models;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what a {@link FormWriter} wrote, in the same order. Arrays are copied as a whole, as the
 * program that has just started runs slowly. For one thread.
 */
public final class FormReader {
  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private final byte[] piece = new byte[PIECE];
  private final ByteBuffer buffer = ByteBuffer.wrap(piece).order(FormWriter.ORDER);
  private final String[] texts;
  private final int[] numbers;
  private int at;

  /** Reads a form; the caller closes the stream. */
  public FormReader(InputStream in) {
    this.in = in;
    String all = new String(bytes(integers(1)[0]), StandardCharsets.UTF_8);
    int[] ends = integers(integers(1)[0]);
    texts = new String[ends.length];
    for (int i = 0; i < ends.length; i++) {
      texts[i] = all.substring(i == 0 ? 0 : ends[i - 1], ends[i]);
    }
    numbers = integers(integers(1)[0]);
  }

  public int number() {
    return numbers[at++];
  }

  public String text() {
    return texts[number()];
  }

  /** As many as were written; not to be changed. */
  public List<String> texts() {
    return list(FormReader::text);
  }

  /** As many things as were written, each read so; not to be changed. */
  @SuppressWarnings("unchecked")
  public <T> List<T> list(Function<FormReader, T> read) {
    Object[] all = new Object[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = read.apply(this);
    }
    return (List<T>) Arrays.asList(all);
  }

  /** The next array, which is as long as that one, into it. */
  public void array(long[] to) {
    for (int from = 0; from < to.length; ) {
      int count = Math.min(to.length - from, PIECE / Long.BYTES);
      fill(count * Long.BYTES).asLongBuffer().get(to, from, count);
      from += count;
    }
  }

  /** The same. */
  public void array(short[] to) {
    for (int from = 0; from < to.length; ) {
      int count = Math.min(to.length - from, PIECE / Short.BYTES);
      fill(count * Short.BYTES).asShortBuffer().get(to, from, count);
      from += count;
    }
  }

  /** The same. */
  public void array(double[] to) {
    for (int from = 0; from < to.length; ) {
      int count = Math.min(to.length - from, PIECE / Double.BYTES);
      fill(count * Double.BYTES).asDoubleBuffer().get(to, from, count);
      from += count;
    }
  }

  private int[] integers(int length) {
    int[] all = new int[length];
    for (int from = 0; from < length; ) {
      int count = Math.min(length - from, PIECE / Integer.BYTES);
      fill(count * Integer.BYTES).asIntBuffer().get(all, from, count);
      from += count;
    }
    return all;
  }

  private ByteBuffer fill(int length) {
    try {
      if (in.readNBytes(piece, 0, length) < length) {
        throw new EOFException("a compiled form ends too early");
      }
      return buffer.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(int length) {
    try {
      byte[] all = in.readNBytes(length);
      if (all.length < length) {
        throw new EOFException("a compiled form ends too early");
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
