package org.partnerships.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerships.models.ModelFiles;

/** The forms of a name: without quotes, legal form and article; its join key. Thread-safe. */
public final class NameForms {
  private static final String QUOTES = "\"'„“”»«‚‘’`´›‹";

  private final List<String> legalForms;
  private final Set<String> titles;

  public NameForms(ModelFiles models) {
    List<String> forms = new ArrayList<>(models.words("words/legal-forms.txt"));
    forms.sort((a, b) -> b.length() - a.length());
    legalForms = List.copyOf(forms);
    titles =
        models.words("words/titles-compound-heads.txt").stream()
            .map(title -> title.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** {@code «Leica Camera AG» → Leica Camera}; a name that is only a legal form stays. */
  public String bare(String name) {
    String bare = withoutTitle(trimmed(name));
    while (true) {
      Optional<String> shorter = withoutLegalForm(bare);
      if (shorter.isEmpty()) {
        return bare;
      }
      bare = shorter.get();
    }
  }

  /** True if the name ends in a legal form: {@code Leica Camera AG}. */
  public boolean hasLegalForm(String name) {
    return withoutLegalForm(trimmed(name)).isPresent();
  }

  /** The stable join key: {@code Müller & Söhne GmbH → müller & söhne}; never empty. */
  public String key(String name) {
    String key =
        Normalizer.normalize(bare(name), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[-‐–—/_.®™©]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
  }

  /** {@code Müller & Söhne-Chefin → Müller & Söhne}. */
  private String withoutTitle(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 1 && titles.contains(name.substring(hyphen + 1).toLowerCase(Locale.ROOT))
        ? name.substring(0, hyphen)
        : name;
  }

  private Optional<String> withoutLegalForm(String name) {
    for (String form : legalForms) {
      int cut = name.length() - form.length();
      if (cut > 1
          && name.regionMatches(true, cut, form, 0, form.length())
          && " ,".indexOf(name.charAt(cut - 1)) >= 0) {
        return Optional.of(trimmed(name.substring(0, cut)));
      }
    }
    return Optional.empty();
  }

  private static String trimmed(String name) {
    int begin = 0;
    int end = name.length();
    while (begin < end && isEdge(name.charAt(begin))) {
      begin++;
    }
    while (end > begin
        && (isEdge(name.charAt(end - 1)) || ",&".indexOf(name.charAt(end - 1)) >= 0)) {
      end--;
    }
    return begin == end ? name : name.substring(begin, end).replaceAll("\\s+", " ");
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || QUOTES.indexOf(c) >= 0;
  }
}
