package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.event.EventDocument;
import org.partnerships.event.EventId;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;
import org.partnerships.jsonl.PartnershipRecord;
import org.partnerships.merge.Partnership;

/** Events as a line each: document, its source, and parties as {@code name=mention#id}. */
class PartnershipMergeTest {
  private static final Set<String> PLACES = Set.of("bayern", "hamburg");

  @TempDir Path folder;

  @Test
  void spellingsAndTyposAreOneOrganisation() throws IOException {
    List<Partnership> merged =
        merge(
            "a a Leica + Huawei",
            "b b Leica + Huawei",
            "c c Leica + Huawai",
            "d d Müller-Bau + Huawei",
            "e e Mueller_Bau + Huawai",
            "f f Huawei + Sharp");
    assertEquals(List.of("huawei|leica 3", "huawei|mueller bau 2", "huawei|sharp 1"), keys(merged));
    assertEquals("Huawai", merged.get(0).first().aliases().get(0).name());
    assertEquals("Huawei", merged.get(1).first().name());
  }

  @Test
  void aLongNameIsTheShortOneIfADocumentSaysSo() throws IOException {
    assertEquals(
        List.of("leica|sharp 2"),
        keys(merge("a a Leica=Leica_Camera_AG + Sharp", "b b Leica_Camera + Sharp")));
    assertEquals(
        List.of("leica camera|sharp 1", "leica|sharp 1"),
        keys(merge("a a Leica + Sharp", "b b Leica_Camera + Sharp")));
  }

  @Test
  void aLongNameIsTheShortOneIfTheyHavePartnersInCommonAndNoDocumentHasBoth() throws IOException {
    String[] same = {
      "a a Leica + Sharp",
      "b b Leica_Camera + Sharp",
      "c c Leica + Huawei",
      "d d Leica_Camera + Huawei"
    };
    assertEquals(
        List.of("huawei|leica 2", "leica|sharp 2"), keys(merge(same)).stream().sorted().toList());
    String[] two = {
      "a a Nord + Sharp", "a a Nord_Bank + Sharp", "c c Nord + Huawei", "d d Nord_Bank + Huawei"
    };
    assertEquals(4, merge(two).size());
  }

  /** Partnerships that remain of some events. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/org/partnerships/batch/longer-names.tsv", delimiter = '\t')
  void longerNamesJoinTheirBeginning(String what, String events, String expected)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String document : events.split("; ")) {
      String id = "d" + lines.size();
      Stream.of(document.split(", ")).forEach(e -> lines.add(id + " " + id + " " + e));
    }
    List<String> pairs =
        merge(lines.toArray(String[]::new)).stream().map(Partnership::key).sorted().toList();
    assertEquals(List.of(expected.split(", ")), pairs, () -> what + ": " + events);
  }

  @Test
  void theUsersIdMakesNamesOneAndKeepsOthersApart() throws IOException {
    List<Partnership> merged =
        merge("a a VW#c-1 + Bosch", "b b Volkswagen#c-1 + Bosch", "c c Boschh + VW#c-1");
    assertEquals(List.of("bosch|vw 2", "boschh|vw 1"), keys(merged));
    assertEquals(Optional.of("c-1"), merged.get(0).second().id());
  }

  @Test
  void partnersOfEachOtherAreTwo() throws IOException {
    assertEquals(
        List.of("huawai|huawei 1", "huawai|leica 1", "huawei|leica 2"),
        keys(
            merge(
                "a a Leica + Huawei",
                "b b Leica + Huawei",
                "c c Leica + Huawai",
                "d d Huawei + Huawai")));
  }

  @Test
  void copiesCountOnce() throws IOException {
    Partnership merged = merge("a c-1 Leica + Sharp", "b c-1 Leica + Sharp").get(0);
    assertEquals(2, merged.documents());
    assertEquals(1, merged.independentDocuments());
    assertEquals(0.9, merged.confidence(), 1e-9);
  }

  @Test
  void theOrderOfEventsChangesNothingAndNothingIsLeft() throws IOException {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      events.add(
          "d%d s%d Aquila%s + Bor%sea_%d"
              .formatted(i, i % 90, "a".repeat(i % 2), "e".repeat(i % 7 / 6), i % 11));
    }
    String first = lines(events);
    Collections.shuffle(events, new Random(5));
    assertEquals(first, lines(events));
    assertFalse(Files.exists(folder.resolve("sorting")));
  }

  private List<Partnership> merge(String... events) throws IOException {
    return lines(List.of(events)).lines().map(PartnershipRecord::read).toList();
  }

  private String lines(List<String> events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PartnershipMerge merge =
        new PartnershipMerge(folder.resolve("sorting"), PLACES::contains, Map.of())) {
      for (String event : events) {
        merge.add(event(event));
      }
      assertEquals(merge.writeTo(out), out.toString(StandardCharsets.UTF_8).lines().count());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> keys(List<Partnership> merged) {
    return merged.stream().map(p -> p.key() + " " + p.documents()).toList();
  }

  private static PartnershipEvent event(String text) {
    String[] words = text.split(" ");
    List<Party> parties =
        Stream.of(words)
            .skip(2)
            .filter(word -> !word.equals("+"))
            .map(PartnershipMergeTest::party)
            .toList();
    return new PartnershipEvent(
        EventId.of(words[0], List.of(text), Phase.STARTED, Optional.empty()),
        new EventDocument(
            words[0],
            Optional.empty(),
            "x",
            Optional.empty(),
            Optional.empty(),
            Optional.of(words[1]),
            Map.of()),
        parties,
        Kind.OTHER,
        Phase.STARTED,
        Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        List.of(new Evidence("x", new Span(0, 1))),
        "r",
        0.9);
  }

  private static Party party(String word) {
    String[] parts = word.replace('_', ' ').split("[=#]");
    String name = parts[0];
    String mention = word.contains("=") ? parts[1] : name;
    return new Party(
        name,
        name.toLowerCase(Locale.ROOT),
        word.contains("#") ? Optional.of(parts[1]) : Optional.empty(),
        EntityType.ORG,
        List.of(new Party.PartyMention(mention, new Span(0, mention.length()))));
  }
}
