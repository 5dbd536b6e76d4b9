package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;

/** Rows: words with the names that are found in square brackets, and what is found besides. */
class DocumentNamesTest {
  private static final DocumentNames DOCUMENT = new DocumentNames(new Lexicon(), Set.of("GmbH"));

  static Stream<Arguments> rows() {
    return Table.rows("document-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesAreFoundAgain(String marked, String expected) {
    List<List<String>> sentences = new ArrayList<>();
    List<List<Name>> found = new ArrayList<>();
    for (String sentence : marked.split(" \\| ")) {
      sentences.add(new ArrayList<>());
      found.add(new ArrayList<>());
      read(sentence, sentences.get(sentences.size() - 1), found.get(found.size() - 1));
    }
    List<String> shown = new ArrayList<>();
    List<List<Name>> missing = DOCUMENT.missing(sentences, found);
    for (int i = 0; i < missing.size(); i++) {
      for (Name name : missing.get(i)) {
        Span tokens = name.tokens();
        String words = String.join(" ", sentences.get(i).subList(tokens.begin(), tokens.end()));
        shown.add(i + " " + name.type() + " " + words);
      }
    }
    assertEquals(expected, String.join("; ", shown), marked);
  }

  private static void read(String sentence, List<String> words, List<Name> found) {
    int begin = 0;
    for (String word : sentence.split(" ")) {
      if (word.startsWith("[")) {
        begin = words.size();
      } else if (word.startsWith("]")) {
        found.add(new Name(Span.of(begin, words.size()), word.substring(1)));
      } else {
        words.add(word);
      }
    }
  }
}
