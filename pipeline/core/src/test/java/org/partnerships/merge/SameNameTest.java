package org.partnerships.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.merge.PartnerNames.Link;

class SameNameTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvFileSource(resources = "same-names.tsv", delimiter = '\t')
  void spellings(String how, String one, String other, String same, String typo) {
    assertEquals(
        List.of(same, typo),
        List.of(
            word(SameName.folded(one).equals(SameName.folded(other))),
            word(SameName.isTypo(one, other))));
    assertEquals(SameName.isTypo(one, other), SameName.isTypo(other, one));
  }

  private static String word(boolean is) {
    return is ? "yes" : "no";
  }

  @Test
  void aTypoNeedsAPartnerInCommonAndIsRare() {
    Set<Link> links = links("Huawei", "Huawai");
    assertEquals(Set.of(Link.of("huawai", "huawei")), links);
    PairFact.Name x = new PairFact.Name("x", "X");
    for (int known = 1; known <= 2; known++) {
      NameGroups groups =
          NameGroups.of(
              links,
              Map.of("huawei", known("huawei", known, ""), "huawai", known("huawai", 1, "")),
              Set.of());
      assertEquals(known == 2 ? "huawei|x" : "huawai|x", keys(groups, "huawai", x));
    }
  }

  @Test
  void anAbbreviationStandsForOneName() {
    assertEquals(
        Set.of(Link.of("bmw", "bayerische motoren werke")),
        links("BMW", "Bayerische Motoren Werke"));
    assertEquals(Set.of(), links("DB", "Deutsche Bank", "Deutsche Bahn"));
    assertEquals(Set.of(), links("Db", "Deutsche Bahn"));
  }

  @Test
  void namesWithAnIdOrMorePressWinAndPartnersAreNeverOne() {
    NameGroups groups =
        NameGroups.of(
            List.of(Link.of("a", "b"), Link.of("b", "c"), Link.of("d", "e")),
            Map.of(
                "a", known("a", 9, ""),
                "b", known("b", 1, "c-17"),
                "c", known("c", 1, ""),
                "d", known("d", 1, "c-1"),
                "e", known("e", 1, "c-2")),
            Set.of(Link.of("a", "c")));
    PairFact.Name x = new PairFact.Name("x", "X");
    assertEquals("b|x", keys(groups, "a", x));
    assertEquals("c|x", keys(groups, "c", x));
    assertEquals("e|x", keys(groups, "e", x));
  }

  @Test
  void aHundredThousandPartnersAreNoTrouble() {
    PartnerNames names = new PartnerNames();
    for (int i = 0; i < 100_000; i++) {
      names.add("werk " + Integer.toString(i, 36), "Werk");
    }
    assertTimeout(Duration.ofSeconds(30), names::links);
  }

  private static String keys(NameGroups groups, String key, PairFact.Name other) {
    PairFact fact =
        new PairFact(
            new PairFact.Name(key, key),
            other,
            org.partnerships.event.Phase.STARTED,
            org.partnerships.event.Modality.ASSERTED,
            Optional.empty(),
            org.partnerships.event.Kind.OTHER,
            Optional.empty(),
            "d",
            "d",
            Optional.empty(),
            0.9);
    PairFact unified = groups.apply(fact).orElseThrow();
    return unified.first().key() + "|" + unified.second().key();
  }

  private static NameGroups.Known known(String key, int sources, String id) {
    return new NameGroups.Known(key, key, Optional.of(id).filter(text -> !text.isEmpty()), sources);
  }

  private static Set<Link> links(String... names) {
    PartnerNames partners = new PartnerNames();
    Stream.of(names).forEach(name -> partners.add(name.toLowerCase(Locale.ROOT), name));
    return partners.links();
  }
}
