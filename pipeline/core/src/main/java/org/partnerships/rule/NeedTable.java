package org.partnerships.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;

/** Needs by numbers, each with what it consists of before it; equal ones are one. */
final class NeedTable {
  private static final Comparator<Need.Word> ORDER =
      Comparator.comparing(Need.Word::text).thenComparing(Need.Word::flags);

  private final List<Need.Word> words = new ArrayList<>();
  private final Map<Need.Word, Integer> wordNumbers = new HashMap<>();
  private final List<Need> needs = new ArrayList<>();
  private final Map<Need, Integer> numbers = new HashMap<>();

  NeedTable() {}

  NeedTable(FormReader form) {
    words.addAll(form.list(word -> Need.Word.of(word.text(), word.number())));
    for (int count = form.number(); count > 0; count--) {
      needs.add(read(form));
    }
  }

  Need need(int number) {
    return needs.get(number);
  }

  /** Takes a need in. */
  int number(Need need) {
    Integer known = numbers.get(need);
    if (known != null) {
      return known;
    }
    if (need instanceof Need.All all) {
      all.needs().forEach(this::number);
    } else if (need instanceof Need.Any any) {
      any.needs().forEach(this::number);
    } else if (need instanceof Need.OneOf choice) {
      choice.words().stream().sorted(ORDER).forEach(this::number);
    }
    numbers.put(need, needs.size());
    needs.add(need);
    return needs.size() - 1;
  }

  private int number(Need.Word word) {
    return wordNumbers.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  void write(FormWriter form) {
    form.list(
        words,
        (to, word) -> {
          to.text(word.text());
          to.number(word.flags());
        });
    form.list(needs, this::write);
  }

  private void write(FormWriter form, Need need) {
    if (need instanceof Need.All all) {
      form.text("all");
      form.list(all.needs(), (to, part) -> to.number(number(part)));
    } else if (need instanceof Need.Any any) {
      form.text("any");
      form.list(any.needs(), (to, part) -> to.number(number(part)));
    } else if (need instanceof Need.OneOf choice) {
      form.text("words");
      form.list(
          choice.words().stream().sorted(ORDER).toList(), (to, word) -> to.number(number(word)));
      form.texts(new TreeSet<>(choice.pos()));
    } else if (need instanceof Need.Labelled label) {
      form.text("label");
      form.text(label.label());
    } else {
      form.text("anything");
    }
  }

  private Need read(FormReader form) {
    return switch (form.text()) {
      case "all" -> new Need.All(form.list(part -> need(part.number())));
      case "any" -> new Need.Any(form.list(part -> need(part.number())));
      case "words" -> {
        Need.Word[] choice = new Need.Word[form.number()];
        for (int i = 0; i < choice.length; i++) {
          choice[i] = words.get(form.number());
        }
        yield new Need.OneOf(Set.of(choice), Set.copyOf(form.texts()));
      }
      case "label" -> new Need.Labelled(form.text());
      default -> new Need.Anything();
    };
  }
}
