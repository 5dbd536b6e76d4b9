package org.partnerships.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names are the same if they differ only in case, quotes, hyphens, legal forms or a final -s. */
final class NameComparison {
  private static final String FORMS = "legal-forms.txt";
  private static final Pattern QUOTES = Pattern.compile("[\"'„“”»«‚‘’`´®™©]");
  private static final Pattern JOINTS = Pattern.compile("[-–—/_.]");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "\\s+(?:" + forms().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")$");

  private NameComparison() {}

  static boolean same(String name, List<String> accepted) {
    String found = normal(name);
    return accepted.stream().anyMatch(other -> equal(found, normal(other)));
  }

  private static boolean equal(String a, String b) {
    return a.equals(b)
        || a.equals(b + "s")
        || b.equals(a + "s")
        || a.replace(" ", "").equals(b.replace(" ", ""));
  }

  /** {@code »Leica Camera AG« → leica camera}. */
  static String normal(String name) {
    String s = foldCase(Normalizer.normalize(name, Normalizer.Form.NFKC));
    s = QUOTES.matcher(s).replaceAll("");
    s = JOINTS.matcher(s).replaceAll(" ");
    s = SPACE.matcher(s).replaceAll(" ").strip();
    String before;
    do {
      before = s;
      s = LEGAL_FORM.matcher(s).replaceFirst("").strip();
    } while (!s.equals(before));
    return s;
  }

  /** By way of upper case, so that ß and ss are one. */
  private static String foldCase(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static List<String> forms() {
    try (InputStream file = NameComparison.class.getResourceAsStream(FORMS)) {
      if (file == null) {
        throw new IllegalStateException("missing beside the class: " + FORMS);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
