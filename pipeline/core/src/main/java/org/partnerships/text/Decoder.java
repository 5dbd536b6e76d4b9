package org.partnerships.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. What is valid UTF-8 is UTF-8, whatever was declared; else the declaration counts,
 * else windows-1252. Text that was encoded twice ({@code Ã¼}) is mended.
 */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  /** The head of a page, where it declares its charset. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]{3,40})");

  /** Noise has ten in a hundred; text with a broken sign here and there has next to none. */
  private static final double CONTROLS = 0.05;

  private static final int LOOKED_AT = 1 << 16;

  /** In UTF-16 text every other byte is zero, nearly. */
  private static final double ZEROS = 0.35;

  /** UTF-8 with a broken letter here and there has so many whole ones for each of them. */
  private static final int WHOLE_PER_BROKEN = 10;

  private static final Pattern TWICE_ENCODED =
      Pattern.compile("[\u00c3\u00c2\u00e2][\u0080-\u00bf\u0152-\u2122]{1,2}");
  private static final Pattern TWICE_ENCODED_GERMAN =
      Pattern.compile("\u00c3[\u00a4\u00b6\u00bc\u0178\u201e\u2013\u0153\u009f\u0084\u0096\u009c]");
  private static final String GERMAN = "äöüßÄÖÜ";

  private Decoder() {}

  /**
   * The text.
   *
   * @param mediaType what a header said: {@code text/html; charset=ISO-8859-1}
   */
  static String decode(byte[] bytes, Optional<String> mediaType) {
    return mendTwiceEncoded(read(bytes, mediaType));
  }

  /** True for text in UTF-16 or UTF-32, which looks like no text to others. */
  static boolean isWide(byte[] bytes) {
    return wide(bytes).isPresent();
  }

  /** True for bytes with too many control signs to be text in a charset of one byte or UTF-8. */
  static boolean isNoText(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      controls += control ? 1 : 0;
    }
    return controls > CONTROLS * length;
  }

  private static String read(byte[] bytes, Optional<String> mediaType) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return withoutMark(new String(bytes, wide.get()));
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return withoutMark(utf8.get());
    }
    Optional<Charset> declared =
        mediaType.flatMap(Decoder::declaredIn).or(() -> declaredIn(headOf(bytes)));
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    return mixed(bytes).orElseGet(() -> new String(bytes, singleByte(bytes)));
  }

  /** UTF-16 or UTF-32, by its mark or by its zeros. */
  private static Optional<Charset> wide(byte[] b) {
    if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return byZeros(b);
  }

  private static Optional<Charset> byZeros(byte[] b) {
    int length = Math.min(b.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    double some = ZEROS * length / 2;
    if (odd > some && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > some && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String headOf(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> declaredIn(String text) {
    Matcher matcher = DECLARED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      // On the web Latin-1 has always meant its superset.
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? Optional.empty() : Optional.of(latin1 ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with a few letters of another charset in it, which are read as windows-1252. */
  private static Optional<String> mixed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int broken = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})));
        broken++;
      }
      result = decoder.decode(in, out, true);
    }
    out.flip();
    long foreign = out.chars().filter(c -> c > 0x7f).count();
    return foreign >= (long) broken * (WHOLE_PER_BROKEN + 1)
        ? Optional.of(withoutMark(out.toString()))
        : Optional.empty();
  }

  /** Latin-9 has its euro where windows-1252 has a sign that nobody uses. */
  private static Charset singleByte(byte[] bytes) {
    boolean euro = false;
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c >= 0x80 && c < 0xa0) {
        return WINDOWS_1252;
      }
      euro |= c == 0xa4;
    }
    return euro ? LATIN_9 : WINDOWS_1252;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** {@code fÃ¼r → für}, if the text has more of such than of real umlauts. */
  static String mendTwiceEncoded(String text) {
    if (text.indexOf('\u00c3') < 0) {
      return text;
    }
    long broken = TWICE_ENCODED_GERMAN.matcher(text).results().count();
    long whole = text.chars().filter(c -> GERMAN.indexOf(c) >= 0).count();
    if (broken == 0 || broken <= whole) {
      return text;
    }
    return TWICE_ENCODED
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(decodedAgain(match.group())));
  }

  private static String decodedAgain(String signs) {
    byte[] bytes = new byte[signs.length()];
    for (int i = 0; i < bytes.length; i++) {
      byte[] one = WINDOWS_1252.encode(signs.substring(i, i + 1)).array();
      // The five bytes that windows-1252 leaves open stay themselves.
      bytes[i] = signs.charAt(i) < 0x100 ? (byte) signs.charAt(i) : one[0];
    }
    return strictUtf8(bytes).orElse(signs);
  }
}
