package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.models.ModelFiles;

class DatelinesTest {
  private static final Datelines DATELINES = new Datelines(ModelFiles.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berlin, 19. Juli 2016 – Zwei Firmen tun sich zusammen.|2016-07-19",
        "BERLIN, 19.07.2016 (ots) - Zwei Firmen tun sich zusammen.|2016-07-19",
        "Freudenstadt/Leipzig, 9. Mai 2023 – Zwei Firmen tun sich zusammen.|2023-05-09",
        "Frankfurt am Main, 3. Januar 2022 — Zwei Firmen tun sich zusammen.|2022-01-03",
        "Wien, am 3. Jänner 2022: Zwei Firmen tun sich zusammen.|2022-01-03",
        "St. Gallen, 3. Februar 2022 - Zwei Firmen tun sich zusammen.|2022-02-03",
        "München, den 1. März 2021 / Zwei Firmen tun sich zusammen.|2021-03-01",
        "Köln, Dienstag, 31. Mai 2022 – Zwei Firmen tun sich zusammen.|2022-05-31",
        "19. Juli 2016|2016-07-19",
        "Hamburg (dpa), 19. Juli 2016 – Zwei Firmen tun sich zusammen.|2016-07-19",
      })
  void aDatelineGivesTheDay(String line, LocalDate day) {
    assertEquals(Optional.of(day), DATELINES.published(line));
    assertEquals(
        Optional.of(day), DATELINES.published("Starke Partner\n\n" + line + "\nUnd weiter."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Stuttgart (dpa) – Zwei Firmen tun sich zusammen.",
        "Die Firma wurde am 19. Juli 2016 gegründet.",
        "Seit 19. Juli 2016 – also lange – sind sie Partner.",
        "Berlin, im Juli 2016 – Zwei Firmen tun sich zusammen.",
        "Berlin, 19. Juli – Zwei Firmen tun sich zusammen.",
        "Berlin, 31. Februar 2016 – Zwei Firmen tun sich zusammen.",
        "Das Interview erschien 2016 in Berlin, 19. Juli 2016 – und dann.",
        "Am 19. Juli 2016 tun sich zwei Firmen zusammen.",
      })
  void anythingElseGivesNone(String text) {
    assertEquals(Optional.empty(), DATELINES.published(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 100})
  void aDateFarBelowIsNoDateline(int lines) {
    assertEquals(
        Optional.empty(),
        DATELINES.published("Ein Satz.\n".repeat(lines) + "Berlin, 19. Juli 2016 – Text."));
  }
}
