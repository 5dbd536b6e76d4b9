package org.partnerships.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.Pipeline;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

class SharedHeadsTest {
  private static final ModelFiles MODELS = ModelFiles.builtIn();
  private static final Pipeline PIPELINE = new Pipeline(MODELS);
  private static final SharedHeads HEADS = new SharedHeads(MODELS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Universitäten Köln und Bonn bauen. | Universitäten Köln | Bonn |"
            + " Universität Köln;Universität Bonn",
        "Die Technischen Universitäten Wien, Graz und Linz bauen. |"
            + " Technischen Universitäten Wien | Graz;Linz |"
            + " Technische Universität Wien;Technische Universität Graz;Technische Universität Linz",
        "Das tun die Stadtwerke Bad Vilbel sowie Fulda. | Stadtwerke Bad Vilbel | Fulda |"
            + " Stadtwerke Bad Vilbel;Stadtwerke Fulda",
        "Die Universität Köln und Bonn bauen. | Universität Köln | Bonn | Universität Köln",
        "Die Universitäten Köln in Bonn bauen. | Universitäten Köln | Bonn | Universitäten Köln",
        "Die Universitäten Köln, Bonn und Graz, Linz dagegen bauen. | Universitäten Köln |"
            + " Bonn;Graz;Linz | Universität Köln;Universität Bonn;Universität Graz",
        "Die Theater Basel und Zürich bauen. | Theater Basel | Zürich |"
            + " Theater Basel;Theater Zürich",
        "Die Opern Köln oder Bonn bauen. | Opern Köln | Bonn | Oper Köln;Oper Bonn",
        "Der Bau der Stadtwerke Kiel, Hamburg dagegen kooperiert. | Stadtwerke Kiel | Hamburg |"
            + " Stadtwerke Kiel",
        "Das Theater Basel und Zürich bauen. | Theater Basel | Zürich | Theater Basel",
        "Das neue Theater Basel und Zürich bauen. | Theater Basel | Zürich | Theater Basel",
        "Das Theater Basel und Zürich bauen. | Das Theater Basel | Zürich | Das Theater Basel",
        "Sie helfen beim Theater Basel und Zürich. | Theater Basel | Zürich | Theater Basel",
        "Die Kliniken Köln und Bonn bauen. | Kliniken Köln | Bonn | Kliniken Köln",
        "Die Messegesellschaften Köln und Bonn bauen. | Messegesellschaften Köln | Bonn |"
            + " Messegesellschaften Köln",
        "Die Universitäten und Bonn bauen. | Universitäten | Bonn | Universitäten",
      })
  void eachHasItsOwnName(String text, String first, String places, String expected) {
    List<Mention> mentions = new java.util.ArrayList<>();
    mentions.add(mention(text, first, EntityType.ORG));
    for (String place : places.split(";")) {
      mentions.add(mention(text, place, EntityType.LOC));
    }
    Annotated article = PIPELINE.annotate(Pipeline.articleOf("a", text)).withMentions(mentions);
    assertEquals(
        List.of(expected.split(";")),
        HEADS.apart(article).mentions().stream()
            .filter(m -> m.type() == EntityType.ORG)
            .map(Mention::name)
            .toList());
  }

  private static Mention mention(String text, String name, EntityType type) {
    int begin = text.lastIndexOf(name);
    return new Mention(new Span(begin, begin + name.length()), name, type, name, "model");
  }
}
