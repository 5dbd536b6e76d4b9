package org.partnerships.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Pages that show with their first sign that they are one. Most do, and Tika tries the beginnings
 * of 1,500 formats on each document, which takes longer than to read a small page.
 */
final class PageStart {
  private static final int LOOKED_AT = 512;

  /** Behind a byte order mark and an XML declaration, where there are any. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:\u00ef\u00bb\u00bf)?[ \t\r\n]*(?:<\\?xml[ \t\r\n][^<>]*\\?>[ \t\r\n]*)?"
              + "<(?:!doctype[ \t\r\n]+)?html(?=[ \t\r\n>]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PageStart() {}

  /** True if nothing but a page begins so; false says nothing. */
  static boolean isIn(byte[] bytes) {
    int length = Math.min(LOOKED_AT, bytes.length);
    return PAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)).matches();
  }
}
