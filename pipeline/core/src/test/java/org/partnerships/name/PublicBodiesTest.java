package org.partnerships.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.Pipeline;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

class PublicBodiesTest {
  private static final ModelFiles MODELS = ModelFiles.builtIn();
  private static final Pipeline PIPELINE = new Pipeline(MODELS);
  private static final PublicBodies BODIES = new PublicBodies(MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Stadt Flensburg baut mit. | Flensburg | Flensburg",
        "Die Gemeinden Polling, Hatting und Oberhofen bauen. | Polling;Hatting;Oberhofen |"
            + " Polling;Hatting;Oberhofen",
        "Die Kreise Nordfriesland sowie Plön bauen. | Nordfriesland;Plön | Nordfriesland;Plön",
        "Die Marktgemeinde Telfs und die Gemeinde Polling bauen. | Telfs;Polling | Telfs;Polling",
        "In der Stadt Flensburg baut man. | Flensburg | ''",
        "Im kleinen Kanton Uri baut man. | Uri | ''",
        "Die Stadt hilft, Flensburg baut. | Flensburg | ''",
        "Flensburg baut mit. | Flensburg | ''",
      })
  void aPlaceActsWhereTheArticleCallsItABody(String text, String places, String acting) {
    List<Mention> mentions = new ArrayList<>();
    for (String place : places.split(";")) {
      int begin = text.indexOf(place);
      mentions.add(
          new Mention(
              new Span(begin, begin + place.length()), place, EntityType.LOC, place, "model"));
    }
    Annotated article = PIPELINE.annotate(Pipeline.articleOf("a", text)).withMentions(mentions);
    List<String> found =
        BODIES.asParties(article).mentions().stream()
            .filter(mention -> mention.type() == EntityType.ORG)
            .map(Mention::name)
            .toList();
    assertEquals(acting.isEmpty() ? List.of() : List.of(acting.split(";")), found, text);
  }
}
