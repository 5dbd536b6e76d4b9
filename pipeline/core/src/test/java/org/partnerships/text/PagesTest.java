package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.article.Article;

/** Whole pages, with the text that a reader would take for the article beside them. */
class PagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nachricht", "alte-seite"})
  void theArticleIsFoundOnThePage(String page) throws IOException {
    Article article =
        TextFixture.bytes(page + ".html", resource(page + ".html")).result().orElseThrow();
    String expected = new String(resource(page + ".txt"), StandardCharsets.UTF_8).strip();
    assertEquals(expected, article.text(), page);
  }

  @Test
  void aPageTellsItsTitleDateUrlAndLanguage() throws IOException {
    Article article =
        TextFixture.bytes("n.html", resource("nachricht.html")).result().orElseThrow();
    assertEquals(Optional.of("Nordlicht und Südwind bauen gemeinsam Windräder"), article.title());
    assertEquals("2021-05-04", article.published().orElseThrow().toString());
    assertEquals("json-ld", article.publication().orElseThrow().from().label());
    assertEquals(
        Optional.of("https://kuestenbote.example/wirtschaft/nordlicht-suedwind.html"),
        article.url());
    assertEquals(Optional.of("de"), article.language());
    assertEquals("text/html", article.mediaType());
    assertTrue(article.digest().matches("sha256:[0-9a-f]{64}"), article.digest());
  }

  @Test
  void aDateShownAboveTheTextIsFound() throws IOException {
    Article article =
        TextFixture.bytes("a.html", resource("alte-seite.html")).result().orElseThrow();
    assertEquals("2003-11-12", article.published().orElseThrow().toString());
  }

  @Test
  void aTitleLosesTheNameOfTheSite() {
    String page = "<title>Hafen AG sucht einen neuen Partner - Küstenbote</title><p>Text.";
    assertEquals(Optional.of("Hafen AG sucht einen neuen Partner"), TextFixture.html(page).title());
  }

  @Test
  void aPageDrawnByAScriptGivesItsDescription() {
    String description =
        "Die Nordlicht AG baut mit der Südwind GmbH einen Windpark in der Ostsee. Welche Folgen"
            + " das für den Hafen hat, zeigt unser Film aus Sassnitz.";
    String head =
        "<title>Ein Windpark in der Ostsee - Küstenbote</title><meta name=description content='%s'>"
            .formatted(description);
    String hint = "<h1>Ein Windpark in der Ostsee</h1><p>Bitte erlauben Sie Skripte im Browser.";
    assertEquals(
        "Ein Windpark in der Ostsee\n" + description, TextFixture.html(head + hint).text());
    String shown = hint + "<p>Der Windpark der Nordlicht AG entsteht bis 2024 vor der Küste.";
    assertTrue(TextFixture.html(head + shown).text().endsWith("vor der Küste."));
    String site = head.replaceFirst("content='[^']*'", "content='" + "Nachrichten. ".repeat(10));
    assertTrue(TextFixture.html(site + "'>" + hint).text().endsWith("Skripte im Browser."));
  }

  @Test
  void aPageOfLinksGivesLittleText() {
    String teaser = "<li><a href='/x'>Hafen AG und Reederei Möwe verlängern ihre Partnerschaft</a>";
    Article article =
        TextFixture.html("<title>Nachrichten</title><ul>" + teaser.repeat(50) + "</ul>");
    assertEquals("Nachrichten", article.text());
  }

  @Test
  void textThatOnlyJsonLdHoldsIsTaken() {
    String sentence = "Die Hafen AG und die Reederei Möwe haben einen Vertrag geschlossen. ";
    Article article =
        TextFixture.html(
            "<title>Hafen AG und Möwe werden Partner</title><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>"
                + sentence.repeat(5)
                + "</p><p>Ende.</p>\"}</script><p>Zum Lesen bitte JavaScript einschalten.");
    assertEquals(
        "Hafen AG und Möwe werden Partner\n" + sentence.repeat(5).strip() + "\nEnde.",
        article.text());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PagesTest.class.getResourceAsStream("pages/" + name)) {
      return in.readAllBytes();
    }
  }
}
