package org.partnerships.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.partnerships.models.ModelFiles;

/** The word lists that patterns name with {@code @}. */
public final class Lexicon {
  private static final String FOLDER = "words";
  private static final String ENDING = ".txt";

  private final Map<String, WordList> lists = new ConcurrentHashMap<>();
  private final Function<String, Optional<WordList>> reader;
  private final Map<String, CompiledRules.Outline> outlines;
  private final Vocabulary vocabulary = new Vocabulary();

  private Lexicon(
      Function<String, Optional<WordList>> reader, Map<String, CompiledRules.Outline> outlines) {
    this.reader = reader;
    this.outlines = outlines;
  }

  /** All that the patterns which know this lexicon ask for. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Every {@code words/*.txt} of the models, under its name without the ending. */
  public static Lexicon read(ModelFiles models) {
    return read(models, Optional.empty());
  }

  /**
   * The same.
   *
   * @param compiled rules whose patterns need not be read before they are tried
   */
  public static Lexicon read(ModelFiles models, Optional<CompiledRules> compiled) {
    return new Lexicon(
        name -> read(models, name), compiled.map(CompiledRules::outlines).orElse(Map.of()));
  }

  private static Optional<WordList> read(ModelFiles models, String name) {
    String path = FOLDER + "/" + name + ENDING;
    return models.exists(path)
        ? Optional.of(WordList.of(name, models.words(path)))
        : Optional.empty();
  }

  /** Lists made by hand, for tests. */
  public static Lexicon of(Map<String, List<String>> entries) {
    return new Lexicon(
        name -> Optional.ofNullable(entries.get(name)).map(words -> WordList.of(name, words)),
        Map.of());
  }

  /** What is known of a pattern that the build has read; empty if it has not. */
  Optional<CompiledRules.Outline> outline(String source) {
    return Optional.ofNullable(outlines.get(source));
  }

  /**
   * The list of that name, which is read when it is first asked for.
   *
   * @throws RuleException if there is none
   */
  public WordList list(String name) {
    return lists.computeIfAbsent(
        name,
        n ->
            reader
                .apply(n)
                .orElseThrow(
                    () ->
                        new RuleException(
                            "no word list «" + n + "»: expected words/" + n + ENDING)));
  }
}
