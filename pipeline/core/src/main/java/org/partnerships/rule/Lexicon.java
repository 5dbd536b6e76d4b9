package org.partnerships.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerships.models.ModelFiles;

/** The word lists that patterns name with {@code @}. */
public final class Lexicon {
  private static final String FOLDER = "words";
  private static final String ENDING = ".txt";

  private final Map<String, WordList> lists = new HashMap<>();

  private final Vocabulary vocabulary = new Vocabulary();

  private Lexicon() {}

  /** All that the patterns which know this lexicon ask for. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Every {@code words/*.txt} of the models, under its name without the ending. */
  public static Lexicon read(ModelFiles models) {
    Lexicon lexicon = new Lexicon();
    for (String path : models.list(FOLDER, ENDING)) {
      String name = path.substring(FOLDER.length() + 1, path.length() - ENDING.length());
      lexicon.lists.put(name, WordList.of(name, models.words(path)));
    }
    return lexicon;
  }

  /** Lists made by hand, for tests. */
  public static Lexicon of(Map<String, List<String>> entries) {
    Lexicon lexicon = new Lexicon();
    entries.forEach((name, words) -> lexicon.lists.put(name, WordList.of(name, words)));
    return lexicon;
  }

  /**
   * The list of that name.
   *
   * @throws RuleException if there is none
   */
  public WordList list(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new RuleException("no word list «" + name + "»: expected words/" + name + ENDING);
    }
    return list;
  }
}
