package org.partnerships.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.event.EventDocument;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.models.ModelFiles;
import org.partnerships.results.Events;
import org.partnerships.results.NoRunException;
import org.partnerships.results.RunFolder;

class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir Path folder;

  @Test
  void theSameResultsGiveTheSamePage() throws IOException {
    RunFolder.write(folder, events(5), 5, List.of());
    byte[] first = Files.readAllBytes(new Report(ModelFiles.builtIn()).write(folder));
    byte[] second = Files.readAllBytes(new Report(ModelFiles.builtIn()).write(folder));
    assertEquals(
        new String(first, StandardCharsets.UTF_8), new String(second, StandardCharsets.UTF_8));
  }

  @Test
  void dataEndsNoScript() throws IOException {
    EventDocument document =
        Events.document("x", "</SCRIPT><!--\u2029'\"&\\", Optional.empty(), "2020-01-01");
    RunFolder.write(
        folder, List.of(Events.event(document, "A", "B", Phase.STARTED, 2020)), 1, List.of());
    String page = Files.readString(new Report(ModelFiles.builtIn()).write(folder));
    String data = page.substring(page.indexOf("id=\"data\">") + 10);
    data = data.substring(0, data.indexOf("</script>"));
    assertFalse(data.contains("<") || data.contains("\u2029"), data);
    assertEquals("</SCRIPT><!--\u2029'\"&\\", JSON.readTree(data).at("/documents/0/0").asText());
  }

  @Test
  void whatIsTooMuchForAPageIsLeftOutAndCounted() throws IOException {
    RunFolder.write(folder, events(50), 50, List.of());
    String page =
        Files.readString(new Report(ModelFiles.builtIn(), new Limits(10, 30, 3, 1)).write(folder));
    JsonNode data =
        JSON.readTree(page.substring(page.indexOf("id=\"data\">") + 10).split("</script>")[0]);
    assertEquals(10, data.get("partnerships").size());
    assertEquals(25, data.get("total").asInt());
    assertEquals(50, data.get("documentsWithEvents").asInt());
    int counted = 0;
    for (JsonNode count : data.get("statuses")) {
      counted += count.asInt();
    }
    assertEquals(25, counted, data.get("statuses").toString());
    assertTrue(data.get("evidence").size() <= 30, data.toString());
  }

  @Test
  void aFolderWithoutARunIsTold() {
    NoRunException e =
        assertThrows(NoRunException.class, () -> new Report(ModelFiles.builtIn()).write(folder));
    assertTrue(e.getMessage().contains("no run.json"), e.getMessage());
  }

  @Test
  void bothLanguagesHaveAllTexts() throws IOException {
    JsonNode texts = JSON.readTree(ReportTest.class.getResourceAsStream("texts.json"));
    TreeSet<String> german = new TreeSet<>();
    TreeSet<String> english = new TreeSet<>();
    texts.get("de").fieldNames().forEachRemaining(german::add);
    texts.get("en").fieldNames().forEachRemaining(english::add);
    assertEquals(german, english);
  }

  @ParameterizedTest
  @CsvSource({
    "Die Vertriebskooperation endet.,Vertriebskooperation",
    "Ihr Joint Venture wächst.,Venture",
    "Das Wetter bleibt schön.,''",
    "Partner und Verträge,Partner|Verträge"
  })
  void cueWords(String sentence, String expected) {
    List<String> found =
        new CueWords(ModelFiles.builtIn())
            .in(sentence).stream()
                .map(span -> sentence.substring(span.begin(), span.end()))
                .toList();
    assertEquals(expected, String.join("|", found));
  }

  private static List<PartnershipEvent> events(int count) {
    List<PartnershipEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      EventDocument d = Events.document("d" + i, "T", Optional.empty(), "2020-01-01");
      events.add(Events.event(d, "Aquila", "Borea " + i % 25, Phase.STARTED, 2000 + i % 7));
    }
    return events;
  }
}
