package org.partnerships.annotate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.article.Annotated;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = new Annotator(ModelFiles.builtIn());

  static Stream<Arguments> sentences() {
    return Table.rows("sentences.tsv");
  }

  static Stream<Arguments> tokens() {
    return Table.rows("tokens.tsv");
  }

  static Stream<Arguments> words() {
    return Table.rows("words.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aTextHasTheseSentences(String text, String expected) {
    String actual =
        annotate(text).sentences().stream().map(s -> s.span().of(text)).collect(joining("|"));
    assertEquals(expected, actual, text);
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void aSentenceHasTheseTokens(String text, String expected) {
    String actual = tokens(annotate(text)).stream().map(Token::text).collect(joining(" "));
    assertEquals(expected, actual, text);
  }

  @ParameterizedTest
  @MethodSource("words")
  void aWordHasThisPartOfSpeechAndLemma(String marked, String pos, String lemma) {
    int begin = marked.indexOf('[');
    Span span = Span.of(begin, marked.indexOf(']') - 1);
    Annotated annotated = annotate(marked.replaceAll("[\\[\\]]", ""));
    Token token =
        tokens(annotated).stream().filter(t -> t.span().equals(span)).findFirst().orElseThrow();
    assertEquals(lemma, token.lemma(), marked);
    assertTrue(Set.of(pos.split("\\|")).contains(token.pos()), marked + ": " + token.pos());
  }

  @Test
  void noTextGivesNoSentence() {
    assertEquals(List.of(), annotate("").sentences());
    assertEquals(List.of(), annotate(" \n\r\n\t ").sentences());
  }

  @Test
  void tokensCoverAllThatIsNotWhiteSpace() {
    String text = IntStream.range(0, 3000).mapToObj(AnnotatorTest::oddity).collect(joining());
    StringBuilder left = new StringBuilder(text);
    for (Token token : tokens(annotate(text))) {
      assertEquals(token.span().of(text), token.text());
      left.replace(token.span().begin(), token.span().end(), " ".repeat(token.span().length()));
    }
    assertTrue(left.chars().allMatch(c -> Blocks.isSpace((char) c)), left.toString().strip());
  }

  /** A character that depends on nothing but its index. */
  private static String oddity(int i) {
    String all = "aB7 .,-\n\u00a0\"„“»«'’()&+%/:!?…–😀ß\u0301\u200b@#\r";
    int at = Math.floorMod(i * 7919 + i * i * 31, all.length());
    return all.substring(at, at + 1);
  }

  @Test
  void endlessLinesTakeLinearTime() {
    List<String> endless =
        List.of("a", ".", "1.", "Dr. ", "a. ", "\"", "a-", "+++ ", "A", "\n", "!\" ");
    for (String piece : endless) {
      String text = piece.repeat(100_000 / piece.length());
      assertTimeout(Duration.ofSeconds(60), () -> annotate(text), piece);
    }
  }

  private static Annotated annotate(String text) {
    return ANNOTATOR.annotate(Articles.of(text));
  }

  private static List<Token> tokens(Annotated annotated) {
    return annotated.sentences().stream().map(Sentence::tokens).flatMap(List::stream).toList();
  }
}
