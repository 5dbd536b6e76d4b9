package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of tags with nothing between, the first and the last 128 stay. */
class DeepTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>                 | 1000   | 256",
        "<div>                 | 100000 | 256",
        "<div>                 | 257    | 256",
        "<b class='a>b' id=c>  | 1000   | 256",
        "'<div>\t '            | 1000   | 256",
        "<div>                 | 256    | 256",
        "<b>x                  | 1000   | 1000",
        "<p></p>               | 1000   | 1000",
        "<br/>                 | 1000   | 1000",
        "<META name=a>         | 1000   | 1000",
        "<!--a-->              | 1000   | 1000",
        "<1>                   | 1000   | 1000",
        "<a b='                | 1000   | 1000",
        "<a                    | 1000   | 1000",
      })
  void tagsWithNothingBetweenAreTakenOut(String tag, int times, int kept) {
    String page = "<p>Vor ihnen" + tag.repeat(times) + "ihr Text";
    String rest = DeepTags.removed(page);
    assertEquals("<p>Vor ihnen" + tag.repeat(kept) + "ihr Text", rest, tag + " * " + times);
    if (kept == times) {
      assertSame(page, rest);
    }
  }

  @ParameterizedTest
  @CsvSource({"300,300", "1000,10", "10,1000"})
  void eachRunIsCutByItself(int some, int others) {
    String rest = DeepTags.removed("<i>".repeat(some) + "A" + "<b>".repeat(others) + "B</b>" + "C");
    assertEquals(
        "<i>".repeat(Math.min(256, some)) + "A" + "<b>".repeat(Math.min(256, others)) + "B</b>C",
        rest);
  }
}
