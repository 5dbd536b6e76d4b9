package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerships.article.Article;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.RawArticle;

class FormatsTest {
  private static final String TITLE = "Nordlicht und Südwind werden Partner";
  private static final String FIRST =
      "Kiel, 4. Mai 2021 – Die Nordlicht AG und die Südwind GmbH bauen künftig gemeinsam.";
  private static final String SECOND = "Der Vertrag gilt für drei Jahre.";
  private static final String TEXT = String.join("\n", TITLE, FIRST, SECOND);

  @Test
  void wordDocument() {
    check(
        read("a.docx", Documents.docx(TITLE, FIRST, SECOND)),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  @Test
  void openDocument() {
    check(
        read("a.odt", Documents.odt(TITLE, FIRST, SECOND)),
        "application/vnd.oasis.opendocument.text");
  }

  @Test
  void richText() {
    String body =
        String.join("\\par ", TITLE, FIRST, SECOND).replace("ü", "\\'fc").replace("–", "\\endash ");
    check(read("a.rtf", Documents.rtf(body)), "application/rtf");
  }

  @Test
  void book() {
    check(
        read(
            "a.epub",
            Documents.epub(
                TITLE, "<h1>" + TITLE + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>")),
        "application/epub+zip");
  }

  @Test
  void pdfWithHyphensAtLineEnds() {
    Article article =
        read(
            "a.pdf",
            Documents.pdf(
                TITLE,
                " ",
                "Kiel, 4. Mai 2021 – Die Nordlicht AG und die Südwind GmbH bauen künf-",
                "tig gemeinsam. Der Vertrag gilt für drei Jahre, und er umfasst die ge-",
                "samte Entwicklung von Rädern. Das teilten beide Firmen am Montag mit."));
    assertEquals(
        TITLE
            + "\n"
            + FIRST
            + " Der Vertrag gilt für drei Jahre, und er umfasst die gesamte Entwicklung von Rädern."
            + " Das teilten beide Firmen am Montag mit.",
        article.text());
    assertEquals("application/pdf", article.mediaType());
    assertEquals("2021-05-04", article.published().orElseThrow().toString());
  }

  @Test
  void plainText() {
    check(
        read("a.txt", (TITLE + "\n\n" + FIRST + "\n" + SECOND).getBytes(StandardCharsets.UTF_8)),
        "text/plain");
    check(
        read(
            "a.txt",
            (TITLE + "\r\n\r\n" + FIRST + "\r\n" + SECOND)
                .getBytes(Charset.forName("windows-1252"))),
        "text/plain");
    check(read("a.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)), "text/plain");
  }

  @Test
  void aFirstSentenceIsNoTitle() {
    Article article = read("a.txt", (SECOND + "\n" + FIRST).getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), article.title());
  }

  @Test
  void mailWithTwoVersionsAndAnAttachment() {
    String mail =
        """
        From: presse@nordlicht.example
        Date: Tue, 4 May 2021 08:15:00 +0200
        Subject: =?UTF-8?Q?Nordlicht_und_S=C3=BCdwind_werden_Partner?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="m"

        --m
        Content-Type: multipart/alternative; boundary="a"

        --a
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Der Vertrag gilt f=FCr drei Jahre.
        --a
        Content-Type: text/html; charset=utf-8

        <p>Der Vertrag gilt f&uuml;r drei Jahre.</p>
        --a--
        --m
        Content-Type: text/plain; name=agb.txt
        Content-Disposition: attachment; filename=agb.txt

        Es gelten unsere Bedingungen.
        --m--
        """;
    Article article = read("a.eml", mail.getBytes(StandardCharsets.UTF_8));
    assertEquals(SECOND, article.text());
    assertEquals(Optional.of(TITLE), article.title());
    assertEquals("2021-05-04", article.published().orElseThrow().toString());
    assertEquals("header", article.publication().orElseThrow().from().label());
  }

  @Test
  void mailWithAPageOnly() {
    String mail =
        "Subject: Test\nContent-Type: text/html; charset=utf-8\n\n<p>Erstens.</p><p>Zweitens.</p>";
    assertEquals(
        "Erstens.\nZweitens.", read("a.eml", mail.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void aWrongNameDoesNotMatter() {
    assertEquals(
        SECOND, read("a.pdf", ("<html><p>" + SECOND).getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(TEXT, read("a.html", Documents.docx(TITLE, FIRST, SECOND)).text());
    assertEquals(TEXT, read("ohne", Documents.docx(TITLE, FIRST, SECOND)).text());
  }

  @Test
  void aPageInUtf16IsStillAPage() {
    byte[] page = ("<html><p>" + SECOND + "<p>" + FIRST).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(SECOND + "\n" + FIRST, read("a.html", page).text());
  }

  @Test
  void whatTheDumpSaysCountsMore() {
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("z", 1);
    Fields fields =
        new Fields(
            Optional.of("https://a.example/1"),
            Optional.of("Titel"),
            Optional.of("2020-02-29T23:59:59+01:00"),
            extra);
    String page = "<title>Anders</title><meta name=date content=2021-05-04><p>" + SECOND;
    Article article =
        TextFixture.EXTRACTOR
            .extract(new RawArticle("a", "d.jsonl", fields, new Content.Html(page)))
            .result()
            .orElseThrow();
    assertEquals(Optional.of("Titel"), article.title());
    assertEquals("2020-02-29", article.published().orElseThrow().toString());
    assertEquals("field", article.publication().orElseThrow().from().label());
    assertEquals(Optional.of("https://a.example/1"), article.url());
    assertEquals(extra, article.extra());
  }

  @Test
  void textOfTheDumpStaysAsItIs() {
    String text = " Zwei  R\u00e4ume\r\n\ta\u0308\u00ad\ud83d\ude00 ";
    Article article =
        TextFixture.EXTRACTOR
            .extract(TextFixture.raw(new Content.Text(text)))
            .result()
            .orElseThrow();
    assertEquals(text, article.text());
  }

  private static Article read(String name, byte[] bytes) {
    return TextFixture.bytes(name, bytes).result().orElseThrow();
  }

  private static void check(Article article, String mediaType) {
    assertEquals(TEXT, article.text());
    assertEquals(Optional.of(TITLE), article.title());
    assertEquals("2021-05-04", article.published().orElseThrow().toString());
    assertEquals("dateline", article.publication().orElseThrow().from().label());
    assertEquals(mediaType, article.mediaType());
  }
}
