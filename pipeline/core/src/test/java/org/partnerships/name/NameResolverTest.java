package org.partnerships.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

class NameResolverTest {
  private static final NameResolver RESOLVER = new NameResolver(ModelFiles.builtIn());

  /** Organisations stand in brackets; the names that they get stand behind. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [Novalux AG] wächst. [Novalux] baut.;                     Novalux, Novalux
          [Novalux] wächst, [Novaluxs] Chef auch.;                  Novalux, Novalux
          [Siemens] wächst.;                                        Siemens
          [Ferrox Werke] baut, [Ferrox] wächst, [Ferrox] plant.;    Ferrox, Ferrox, Ferrox
          [Ferrox Werke] baut, [Ferrox] wächst.;                    Ferrox Werke, Ferrox Werke
          [TSV Oberau] gewinnt gegen [TSV Unterau], der [TSV] jubelt.; TSV Oberau, TSV Unterau, TSV
          [Hansa-Nordische Bank] ([HNB]) wächst, [HNB] plant.;      Hansa-Nordische Bank, Hansa-Nordische Bank, Hansa-Nordische Bank
          [Schweizerische Bundesbahnen] wächst, die [SBB] baut.;    Schweizerische Bundesbahnen, Schweizerische Bundesbahnen
          [Hamburger SV] siegt, der [HSV] jubelt.;                  Hamburger SV, Hamburger SV
          [Deutsche Bank] und [Deutsche Bahn] sparen, die [DB] auch.; Deutsche Bank, Deutsche Bahn, DB
          [TSV Lahnau] gewinnt, [Lahnau] jubelt.;                   TSV Lahnau, TSV Lahnau
          [Lahnau] gewinnt, [Lahnau] jubelt über den [TSV Lahnau].; TSV Lahnau, TSV Lahnau, TSV Lahnau
          [Salzburger Festspiele] proben, den [Festspielen] fehlt Geld.; Salzburger Festspiele, Salzburger Festspiele
          [TSV Lahnau] spielt gegen [SG Lahnau], [Lahnau] jubelt.;  TSV Lahnau, SG Lahnau, Lahnau
          [Novalux] zahlt, steht dort, [powered by Novalux].;       Novalux, powered by Novalux
          [Novalux] und [Ferrox] gründen [Novalux Ferrox].;         Novalux Ferrox, Ferrox, Novalux Ferrox
          [Deutsche Bank] spart, der [DSV] auch.;                   Deutsche Bank, DSV
          [Quantrel] wächst und baut mit [Quan];                    Quantrel, Quantrel
          [Quantrel] wächst und baut mit [Quan].;                   Quantrel, Quan
          [Quantrel] wächst, [Quantor] auch, baut aber mit [Quan];  Quantrel, Quantor, Quan
          """)
  void mentionsOfOneOrganisationGetOneName(String bracketed, String names) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (char c : bracketed.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        spans.add(Span.of(open, text.length()));
      } else {
        text.append(c);
      }
    }
    List<Mention> mentions =
        spans.stream()
            .map(s -> new Mention(s, s.of(text), EntityType.ORG, s.of(text), "test"))
            .toList();
    Article article =
        new Article(
            "t",
            Optional.empty(),
            "t",
            "text/plain",
            Optional.empty(),
            Optional.empty(),
            Optional.of("de"),
            "sha256:",
            text.toString(),
            Map.of());
    Annotated resolved = RESOLVER.resolve(new Annotated(article, List.of(), mentions, List.of()));
    assertEquals(
        names, String.join(", ", resolved.mentions().stream().map(Mention::name).toList()));
  }
}
