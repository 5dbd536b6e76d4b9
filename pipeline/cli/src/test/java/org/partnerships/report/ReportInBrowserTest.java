package org.partnerships.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.partnerships.article.Rejection;
import org.partnerships.event.EventDocument;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.models.ModelFiles;
import org.partnerships.results.Events;
import org.partnerships.results.RunFolder;

class ReportInBrowserTest {
  private static final String HOSTILE =
      "</script><script>window.harmed = 1</script><img src=x onerror=\"window.harmed = 2\">\u2028";

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void writesAndOpens() throws IOException {
    browser = Browser.open();
    RunFolder.write(folder, events(), 3, List.of(reject()));
    new Report(ModelFiles.builtIn()).write(folder);
  }

  @AfterAll
  static void closes() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void opensThePage() {
    browser.size(1280, 1000);
    browser.show(folder.resolve(Report.FILE));
    browser.find("[data-language=de]").click();
  }

  private static List<PartnershipEvent> events() {
    List<PartnershipEvent> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      EventDocument document =
          Events.document(
              "d" + i, "Meldung " + i, Optional.of("https://example.org/" + i), "2020-03-04");
      events.add(Events.event(document, "Aquila", "Borea " + i, Phase.STARTED, 2000 + i % 20));
    }
    EventDocument bad =
        Events.document("bad", HOSTILE, Optional.of("javascript:window.harmed=3"), "2021-05-06");
    events.add(Events.event(bad, "Aquila", "Corvo " + HOSTILE, Phase.STARTED, 2021));
    EventDocument later =
        Events.document("later", "Ende", Optional.of("https://example.org/x"), "2023-01-02");
    events.add(Events.event(later, "Aquila", "Borea 1", Phase.ENDED, 2022));
    events.add(Events.event(later, "Delphin", "Eule", Phase.FAILED, 2022));
    return events;
  }

  private static Rejection reject() {
    return new Rejection(
        "broken <b>", "x.zip", Rejection.Stage.READ, Rejection.Reason.CORRUPT, HOSTILE);
  }

  @Test
  void itShowsFiguresTableAndChartsAndAsksNobody() {
    assertEquals("42", browser.text("#figures dd").lines().findFirst().orElseThrow());
    assertEquals(25, browser.all("#rows > tr").size());
    assertEquals(3, browser.all("#years canvas, #timeline canvas, #network canvas").size());
    assertTrue(browser.text("#subtitle").startsWith("Berichte vom"), browser.text("#subtitle"));
    assertTrue(browser.text("#rejects").contains("beschädigt broken <b>"));
    assertEquals(List.of(), browser.console());
    assertEquals(
        List.of(),
        browser.requests().stream()
            .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
            .toList());
  }

  @Test
  void noTextOfAnArticleRuns() {
    type("#search", "corvo");
    await(() -> browser.all("#rows > tr").size() == 1);
    browser.find("#rows button").click();
    assertTrue(browser.text(".evidence .origin").contains("<script>window.harmed = 1</script>"));
    assertEquals(0, browser.all(".evidence a").size(), "no link to a script");
    assertEquals(0, browser.all("main img, main script").size());
    assertNull(browser.evaluate("return window.harmed"));
  }

  @Test
  void evidenceHasItsMarksAndItsLink() {
    type("#search", "eule");
    await(() -> browser.all("#rows > tr").size() == 1);
    browser.find("#rows button").click();
    assertEquals("Delphin und Eule: Kooperation seit 2022.", browser.text(".evidence p").strip());
    assertEquals(List.of("Delphin", "Eule"), browser.texts(".evidence mark.party"));
    assertEquals(List.of("2022"), browser.texts(".evidence mark.date"));
    assertEquals(List.of("Kooperation"), browser.texts(".evidence mark.cue"));
    assertEquals("https://example.org/x", browser.find(".evidence a").getDomAttribute("href"));
  }

  @Test
  void filtersAndPages() {
    assertEquals("Seite 1 von 2", browser.text("#place"));
    browser.find("#next").click();
    assertEquals(17, browser.all("#rows > tr").size());
    choose("status", "failed");
    await(() -> browser.all("#rows > tr").size() == 1);
    assertTrue(browser.text("#rows").contains("Delphin – Eule"));
    choose("status", "");
    choose("phase", "ended");
    await(() -> browser.text("#rows").contains("Borea 1"));
    choose("phase", "");
    browser.find("#fresh").click();
    await(() -> browser.all("#rows > tr").size() == 3);
    assertTrue(browser.text("#news-note").startsWith("2 neue Partnerschaften und 3 neue Meld"));
    browser.find("button[type=reset]").click();
    await(() -> browser.all("#rows > tr").size() == 25);
    choose("from", "2022-01-01");
    type("#search", "aquila");
    await(() -> browser.all("#rows > tr").size() == 1);
  }

  @Test
  void keysAreEnough() {
    WebElement first = browser.find("#rows button");
    first.sendKeys(Keys.ENTER);
    assertEquals(1, browser.all("tr.detail").size());
    assertEquals("true", browser.find(":focus").getDomAttribute("aria-expanded"));
    browser.find(":focus").sendKeys(Keys.ENTER);
    assertEquals(0, browser.all("tr.detail").size());
  }

  @Test
  void anOrganisationIsChosenByItsName() {
    WebElement input = browser.find("#organisation");
    input.clear();
    input.sendKeys("eule", Keys.ENTER);
    await(() -> browser.text("#organisation-note").startsWith("Eule: 1 Partnerschaften"));
    assertEquals("Delphin", browser.text("#partners button"));
  }

  @Test
  void theLanguageChanges() {
    browser.find("[data-language=en]").click();
    assertEquals("Partnerships in the news", browser.text("h1"));
    assertEquals("en", browser.find("html").getDomAttribute("lang"));
    assertTrue(browser.text("#count").startsWith("42 of 42 partnerships"));
    assertFalse((Boolean) browser.evaluate("return /\\w\\.\\w+/.test(document.title)"));
  }

  @Test
  void nothingIsWiderThanAPhone() {
    browser.size(500, 900);
    long width = (Long) browser.evaluate("return document.documentElement.scrollWidth");
    long seen = (Long) browser.evaluate("return document.documentElement.clientWidth");
    assertTrue(width <= seen, width + " of " + seen);
  }

  @Test
  void aHundredThousandEventsStayUsable() throws IOException {
    Path large = Files.createDirectories(folder.resolve("large"));
    List<PartnershipEvent> events = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      EventDocument d = Events.document("d" + i, "Meldung " + i, Optional.empty(), "2020-03-04");
      events.add(
          Events.event(
              d, "Aquila " + i % 300, "Borea " + i % 17_011, Phase.STARTED, 2000 + i % 20));
    }
    RunFolder.write(large, events, events.size(), List.of());
    Path page = new Report(ModelFiles.builtIn()).write(large);
    assertTrue(Files.size(page) < 40 << 20, Files.size(page) + " bytes");
    browser.show(page);
    assertEquals(25, browser.all("#rows > tr").size());
    long start = System.nanoTime();
    type("#search", "borea 17000");
    await(() -> browser.text("#rows").contains("Borea 17000"));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.toSeconds() < 30, took.toString());
    assertTrue((Long) browser.evaluate("return document.getElementsByTagName('*').length") < 6000);
  }

  private static void type(String selector, String text) {
    WebElement field = browser.find(selector);
    field.clear();
    field.sendKeys(text);
  }

  private static void choose(String id, String value) {
    browser.evaluate(
        "const field = document.getElementById('%s'); field.value = '%s';".formatted(id, value)
            + "field.dispatchEvent(new Event('input', {bubbles: true}))");
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!isTrue(condition)) {
      assertTrue(System.nanoTime() < end, () -> "not so: " + browser.text("#partnerships"));
    }
  }

  /** The table may be drawn again at the very moment that it is read. */
  private static boolean isTrue(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (org.openqa.selenium.StaleElementReferenceException e) {
      return false;
    }
  }
}
