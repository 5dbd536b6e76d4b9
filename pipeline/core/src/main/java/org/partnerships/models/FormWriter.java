package org.partnerships.models;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes a compiled form: numbers and texts in a row, then arrays. Equal texts are kept once. What
 * is written in the same order gives the same bytes. For one thread.
 */
public final class FormWriter implements Closeable {
  /** Most processors copy this as it is. */
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final Path file;
  private final Map<String, Integer> texts = new HashMap<>();
  private final StringBuilder all = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<ByteBuffer> arrays = new ArrayList<>();

  FormWriter(Path file) {
    this.file = file;
  }

  public void number(int number) {
    numbers.add(number);
  }

  public void text(String text) {
    number(
        texts.computeIfAbsent(
            text,
            t -> {
              all.append(t);
              ends.add(all.length());
              return ends.size() - 1;
            }));
  }

  public void texts(Collection<String> some) {
    list(some, FormWriter::text);
  }

  /** How many there are, and each of them written so. */
  public <T> void list(Collection<T> some, BiConsumer<FormWriter, T> write) {
    number(some.size());
    some.forEach(one -> write.accept(this, one));
  }

  public void array(long[] array) {
    ByteBuffer bytes = buffer(array.length * Long.BYTES);
    bytes.asLongBuffer().put(array);
    arrays.add(bytes);
  }

  public void array(short[] array) {
    ByteBuffer bytes = buffer(array.length * Short.BYTES);
    bytes.asShortBuffer().put(array);
    arrays.add(bytes);
  }

  public void array(double[] array) {
    ByteBuffer bytes = buffer(array.length * Double.BYTES);
    bytes.asDoubleBuffer().put(array);
    arrays.add(bytes);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ORDER);
  }

  private static byte[] integers(List<Integer> some) {
    ByteBuffer bytes = buffer((1 + some.size()) * Integer.BYTES);
    bytes.putInt(some.size());
    some.forEach(bytes::putInt);
    return bytes.array();
  }

  /** Writes the file. */
  @Override
  public void close() {
    byte[] characters = all.toString().getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(buffer(Integer.BYTES).putInt(characters.length).array());
      out.write(characters);
      out.write(integers(ends));
      out.write(integers(numbers));
      for (ByteBuffer array : arrays) {
        out.write(array.array());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
