package org.partnerships.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented news, as dense in partnerships as a newspaper: of 1,028 articles of one, 26 % hold a
 * word of a partnership, and 2 % of the sentences do; of 1,884 ordinary news texts, 2.1 % give an
 * event. The same number gives the same article, so that a larger dump begins with a smaller one.
 */
final class News {
  /** How many articles hold a word of a partnership. */
  static final double WITH_WORD = 0.26;

  private static final long SEED = 20240517;
  private static final int FEWEST_SENTENCES = 8;
  private static final int MOST_SENTENCES = 28;
  private static final int MOST_IN_PARAGRAPH = 5;

  /** Of an article's sentences that hold such a word, one more follows so often. */
  private static final double ONE_MORE = 0.3;

  /** Of the other sentences, so many are invented; the rest is from the corpus, dense in events. */
  private static final double INVENTED = 0.95;

  /** Of the sentences with a word, these come from the corpus, and these tell of an event. */
  private static final double FROM_CORPUS = 0.04;

  private static final double EVENT = 0.025;
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 1800;

  private final SampleCorpus corpus;
  private final WordLists lists = new WordLists();

  News(SampleCorpus corpus) throws IOException {
    this.corpus = corpus;
  }

  Story story(int number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    random.split();
    List<String> sentences = new ArrayList<>();
    for (int i = random.nextInt(FEWEST_SENTENCES, MOST_SENTENCES + 1); i > 0; i--) {
      sentences.add(plain(random));
    }
    boolean more = random.nextDouble() < WITH_WORD;
    while (more) {
      sentences.set(random.nextInt(sentences.size()), withWord(random));
      more = random.nextDouble() < ONE_MORE;
    }
    return new Story(
        number,
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        lists.fill("title", random),
        paragraphs(sentences, random));
  }

  private String plain(SplittableRandom random) {
    return random.nextDouble() < INVENTED
        ? lists.fill("plain", random)
        : WordLists.one(corpus.plain(), random);
  }

  private String withWord(SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < FROM_CORPUS) {
      return WordLists.one(corpus.passages(), random);
    }
    return lists.fill(kind < FROM_CORPUS + EVENT ? "event" : "word", random);
  }

  private static List<List<String>> paragraphs(List<String> sentences, SplittableRandom random) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (int from = 0; from < sentences.size(); ) {
      int to = Math.min(sentences.size(), from + random.nextInt(1, MOST_IN_PARAGRAPH + 1));
      paragraphs.add(List.copyOf(sentences.subList(from, to)));
      from = to;
    }
    return paragraphs;
  }
}
