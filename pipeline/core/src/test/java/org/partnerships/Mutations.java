package org.partnerships;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Breaks files in the ways in which files break, and in those that break readers; the same ones
 * each time, and quickly, so that every build can do it. What a long search by coverage finds is
 * {@link FuzzTarget}'s, with Jazzer by hand. Of jqwik an engine for the present JUnit on Java 17 is
 * missing.
 */
final class Mutations {
  /** What means something to one of the readers. */
  private static final List<String> WORDS =
      List.of(
          "\n",
          "\r\n\r\n",
          "\0",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\u",
          "\\ud800",
          "<",
          "</",
          ">",
          "<!--",
          "]]>",
          "<![CDATA[",
          "&#x110000;",
          "&",
          "<!DOCTYPE a [<!ENTITY b '&b;'>]>",
          "From ",
          "WARC/1.0\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 99999999999\r\n",
          "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n",
          "Content-Encoding: br\r\n",
          "Content-Type: multipart/mixed; boundary=a\r\n",
          "--a",
          "=?utf-8?B?//8=?=",
          "PK\3\4",
          "PK\1\2",
          "ustar",
          "\u001f\u008b\b",
          "(\u00b5/\u00fd",
          "BZh9",
          "%PDF",
          "endstream",
          "\u00ef\u00bb\u00bf",
          "\u00ff\u00fe",
          "1e999999999",
          "-",
          "99999999999999999999");

  private static final int MOST_CHANGES = 8;
  private static final int MOST_REPEATS = 2000;

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The file with some changes; never the same one twice in a row. */
  byte[] of(byte[] file) {
    byte[] changed = file;
    for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
      changed = changedOnce(changed);
    }
    return changed;
  }

  private byte[] changedOnce(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + random.nextInt(64));
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(file, from);
      case 1 -> join(file, from, to, new byte[0]);
      case 2 -> join(file, from, from, Arrays.copyOfRange(file, from, to));
      case 3 -> join(file, from, from, repeated(Arrays.copyOfRange(file, from, to)));
      case 4, 5 -> join(file, from, from, word());
      case 6 -> join(file, from, to, noise(to - from));
      default -> flipped(file);
    };
  }

  private byte[] repeated(byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = random.nextInt(MOST_REPEATS); i > 0; i--) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private byte[] word() {
    return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] flipped(byte[] file) {
    if (file.length == 0) {
      return word();
    }
    byte[] flipped = file.clone();
    flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private static byte[] join(byte[] file, int from, int to, byte[] between) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.writeBytes(between);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }
}
