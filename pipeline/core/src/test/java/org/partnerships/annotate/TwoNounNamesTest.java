package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

class TwoNounNamesTest {
  private static final TwoNounNames NAMES = new TwoNounNames(ModelFiles.builtIn(), new Lexicon());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Das [Forschungsinstitut Küste] und Klima kooperiert mit Bosch . | Forschungsinstitut Küste und Klima",
        "Bosch und das [Forschungsinstitut Küste] und Klima kooperieren . | Forschungsinstitut Küste und Klima",
        "Das [Technologiezentrum Holz] & Faser wächst . | Technologiezentrum Holz & Faser",
        "Der [Verband Bildung] und Erziehung klagt . | Verband Bildung und Erziehung",
        "Die [Akademie Recht] und Steuern hilft . | Akademie Recht und Steuern",
        "Der [Verband Lehrerinnen] und Lehrer klagt . | Verband Lehrerinnen und Lehrer",
        "Bosch hilft der [Stiftung Wissenschaft] und Politik . | Stiftung Wissenschaft und Politik",
        // People are others.
        "Das [Netzwerk Recherche] und Journalisten kooperieren mit Bosch . | Netzwerk Recherche",
        "Bosch hilft dem [Netzwerk Recherche] und Journalistinnen . | Netzwerk Recherche",
        "Bosch hilft dem [Netzwerk Recherche] und Kunden . | Netzwerk Recherche",
        "Bosch hilft dem [Institut Arbeit] und Angestellte . | Institut Arbeit",
        "Bosch hilft dem [Institut Arbeit] und Fachleuten . | Institut Arbeit",
        "Bosch hilft dem [Institut Arbeit] und Ärzten . | Institut Arbeit",
        // So are houses.
        "Bosch hilft dem [Netzwerk Recherche] und Verlagen . | Netzwerk Recherche",
        "Bosch hilft dem [Institut Arbeit] und Universitäten . | Institut Arbeit",
        // Several act.
        "Das [Netzwerk Recherche] und Medien kooperieren mit Bosch . | Netzwerk Recherche",
        "Das [Netzwerk Recherche] und Medien haben Streit . | Netzwerk Recherche",
        // Houses that are not called so.
        "Das [Kaufhaus Küste] und Klima hilft . | Kaufhaus Küste",
        "Der [Verein Recht] und Ordnung klagt . | Verein Recht",
        "Das [Landesamt Umwelt] und Natur klagt . | Landesamt Umwelt",
        // No second noun.
        "Das [Institut Arbeit] und Siemens bauen . | Institut Arbeit",
        "Das [Institut Arbeit] und München bauen . | Institut Arbeit",
        "Das [Institut Arbeit] und neue Firmen bauen . | Institut Arbeit",
        "Das [Institut Arbeit] oder Technik ? | Institut Arbeit",
        "Das [Institut Arbeit] und | Institut Arbeit",
      })
  void endWhereTheyEnd(String text, String expected) {
    List<String> words = List.of(text.replaceAll("[\\[\\]]", "").split(" "));
    List<String> marked = List.of(text.split(" "));
    int begin = 0;
    while (!marked.get(begin).startsWith("[")) {
      begin++;
    }
    Name name = new Name(Span.of(begin, begin + 2), "ORG");
    Span whole = NAMES.whole(List.of(words), List.of(List.of(name))).get(0).get(0).tokens();
    assertEquals(expected, String.join(" ", words.subList(whole.begin(), whole.end())), text);
  }
}
