package org.partnerships.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of {@code filler.txt}, out of which sentences are put together. */
final class WordLists {
  private static final String FILE = "filler.txt";
  private static final Pattern SLOT = Pattern.compile("\\{(?:(\\d+)-(\\d+)|(\\w+))}");

  private final Map<String, List<String>> lists = new TreeMap<>();

  WordLists() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordLists.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      List<String> list = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("= ")) {
          list = lists.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    }
  }

  /** An entry of a list with its slots filled. */
  String fill(String list, RandomGenerator random) {
    Matcher slots = SLOT.matcher(one(lists.get(list), random));
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      slots.appendReplacement(filled, Matcher.quoteReplacement(value(slots, random)));
    }
    return slots.appendTail(filled).toString();
  }

  private String value(Matcher slot, RandomGenerator random) {
    if (slot.group(3) != null) {
      return fill(slot.group(3), random);
    }
    int least = Integer.parseInt(slot.group(1));
    int most = Integer.parseInt(slot.group(2));
    return Integer.toString(random.nextInt(least, most + 1));
  }

  /** Any of them. */
  static <T> T one(List<T> values, RandomGenerator random) {
    return values.get(random.nextInt(values.size()));
  }
}
