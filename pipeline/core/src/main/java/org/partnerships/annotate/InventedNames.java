package org.partnerships.annotate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerships.models.ModelFiles;

/**
 * Makes names that nobody bears, as {@code ner/invented-names.yaml} says: {@code Bremlo
 * Systemtechnik}, {@code Wiese-Lifte}, {@code fuchstakt.io}. The same random numbers give the same
 * names. Immutable.
 */
final class InventedNames {
  private static final String FILE = "ner/invented-names.yaml";

  /** Names of word lists that may be named as a list of the file may. */
  private static final String WORDS = "gazetteer-";

  private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
  private static final int DEEPEST = 9;

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  InventedNames(ModelFiles models) {
    Map<String, List<String>> read;
    try {
      read = new YAMLMapper().readValue(models.text(FILE), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + FILE, e);
    }
    lists.putAll(read);
    for (List<String> lines : read.values()) {
      for (String line : lines) {
        SLOT.matcher(line).results().map(slot -> slot.group(1)).forEach(list -> add(list, models));
      }
    }
  }

  private void add(String list, ModelFiles models) {
    if (list.startsWith(WORDS)) {
      lists.computeIfAbsent(list, name -> models.words("words/" + name + ".txt"));
    } else if (!lists.containsKey(list)) {
      throw new IllegalArgumentException(FILE + ": there is no list " + list);
    }
  }

  /** The lines of a list. */
  List<String> list(String name) {
    return List.copyOf(lists.get(name));
  }

  /**
   * A new name of a kind.
   *
   * @param kind a list of the file
   * @return the name; {@code |} ends its short form if it has one
   */
  String one(String kind, Random random) {
    return one(kind, random, 0);
  }

  private String one(String kind, Random random, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(FILE + ": the list " + kind + " is made of itself");
    }
    List<String> lines = lists.get(kind);
    String line = lines.get(random.nextInt(lines.size()));
    return SLOT.matcher(line)
        .replaceAll(slot -> Matcher.quoteReplacement(one(slot.group(1), random, depth + 1)));
  }
}
