package org.partnerships.bench;

import java.util.Locale;

/**
 * How dense the generated news is in words of a partnership.
 *
 * @param documents that hold one, of all
 * @param sentences that hold one, of all
 */
record Shares(double documents, double sentences) {
  private static final int LOOKED_AT = 5000;

  static Shares of(News news, SampleCorpus corpus) {
    int documents = 0;
    int sentences = 0;
    int allSentences = 0;
    for (int i = 0; i < LOOKED_AT; i++) {
      int here = 0;
      for (var paragraph : news.story(i).paragraphs()) {
        allSentences += paragraph.size();
        here += (int) paragraph.stream().filter(corpus::holdsWord).count();
      }
      sentences += here;
      documents += here > 0 ? 1 : 0;
    }
    return new Shares((double) documents / LOOKED_AT, (double) sentences / allSentences);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f %% of the documents and %.1f %% of the sentences hold a word of a partnership",
        100 * documents,
        100 * sentences);
  }
}
