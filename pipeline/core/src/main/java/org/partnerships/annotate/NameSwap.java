package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.annotate.NameCorpus.Marked;
import org.partnerships.article.Span;

/**
 * Copies a marked text with other names in the same places. A name that comes again is replaced by
 * the same one, and a family name stays one through the whole text.
 */
final class NameSwap {
  /** A person's name of more words has titles or particles, and stays. */
  private static final int LONGEST_PERSON = 3;

  private final NameInventor inventor;
  private final Random chance;
  private final Map<String, String> swapped = new HashMap<>();

  private NameSwap(NameInventor inventor, Random chance) {
    this.inventor = inventor;
    this.chance = chance;
  }

  /**
   * The copy; the same document and number give the same one.
   *
   * @param number tells several copies of one document apart
   */
  static Document copy(Document document, int number, NameInventor inventor) {
    Random chance = new Random(number * 1_000_003L + document.id().hashCode());
    return new NameSwap(inventor, chance).copy(document);
  }

  private Document copy(Document document) {
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    int done = 0;
    for (Marked name :
        document.names().stream().sorted(Comparator.comparing(Marked::span)).toList()) {
      Span span = name.span();
      if (span.begin() >= done) {
        text.append(document.text(), done, span.begin());
        int begin = text.length();
        text.append(other(name.type(), span.of(document.text())));
        names.add(new Marked(Span.of(begin, text.length()), name.type()));
        done = span.end();
      }
    }
    text.append(document.text().substring(done));
    return new Document(document.id(), document.genre(), text.toString(), names);
  }

  private String other(String type, String name) {
    String key = type + ' ' + name;
    if (!swapped.containsKey(key)) {
      swapped.put(key, fresh(type, name));
    }
    return swapped.get(key);
  }

  /** Three of four organisations, most people, half of the places with a name of one word. */
  private String fresh(String type, String name) {
    return switch (type) {
      case "ORG" -> chance.nextInt(4) == 0 ? name : inventor.organisation(chance);
      case "PER" -> person(name.split(" "), name);
      case "LOC" -> name.indexOf(' ') < 0 && chance.nextBoolean() ? inventor.place(chance) : name;
      default -> name;
    };
  }

  private String person(String[] words, String name) {
    if (words.length > LONGEST_PERSON) {
      return name;
    }
    String last = words[words.length - 1];
    String surname = swapped.computeIfAbsent("family " + last, key -> inventor.surname(chance));
    return words.length == 1 ? surname : inventor.firstName(chance) + ' ' + surname;
  }
}
