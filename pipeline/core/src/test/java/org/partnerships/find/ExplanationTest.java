package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.Pipeline;
import org.partnerships.article.Annotated;
import org.partnerships.models.ModelFiles;

/** An explanation tells what a run does, not something like it. */
class ExplanationTest {
  private static final Pipeline PIPELINE = new Pipeline(ModelFiles.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siemens und Bosch kooperieren seit 2016.",
        "Siemens und Bosch kooperieren. Siemens und Bosch kooperieren. Die Kooperation endet.",
        "Siemens hat keine Allianz mit Bosch. Die Allianz sei gut, sagt Siemens.",
        "Siemens baut Motoren, Daimler auch. Die Kooperation mit Bosch endet. Partner gesucht.",
        "Die 2016 geschlossene Partnerschaft von Siemens und Bosch wurde im Mai beendet.",
        "Die Partnerschaft lebt.",
        "Es regnet.",
        ""
      })
  void itTellsWhatARunDoes(String text) {
    Annotated annotated = PIPELINE.annotateForRules(Pipeline.articleOf("a", text));
    Explanation explanation = PIPELINE.explain(annotated);
    assertEquals(PIPELINE.candidates(annotated), explanation.candidates(), text);
    assertEquals(
        PIPELINE.cues(annotated).size(),
        explanation.cues().size(),
        "a story for each cue: " + text);
    List<Candidate> told = new ArrayList<>();
    for (Explanation.CueStory story : explanation.cues()) {
      assertEquals(story.results().isEmpty(), !story.outcome().isEmpty(), story.toString());
      story.doubt().ifPresent(doubt -> assertLikeliestFirst(doubt));
      for (Explanation.Result result : story.results()) {
        assertEquals(
            result.candidate().confidence() < explanation.leastConfidence(),
            result.toldBy().isEmpty(),
            story.toString());
        result.toldBy().ifPresent(told::add);
      }
    }
    assertTrue(told.containsAll(explanation.candidates()), text);
    assertTrue(explanation.candidates().containsAll(told), text);
  }

  private static void assertLikeliestFirst(Explanation.Doubt doubt) {
    List<Explanation.Option> sorted = new ArrayList<>(doubt.options());
    sorted.sort(Comparator.comparing(option -> -option.probability()));
    assertEquals(sorted, doubt.options());
  }

  @Test
  void whatIsToldTwiceIsToldByTheFirst() {
    Explanation explanation =
        PIPELINE.explain(
            PIPELINE.annotateForRules(
                Pipeline.articleOf(
                    "a", "Siemens und Bosch kooperieren. Siemens und Bosch kooperieren.")));
    List<String> outcomes =
        explanation.cues().stream()
            .flatMap(story -> explanation.outcomes(story).stream())
            .map(
                outcome ->
                    outcome.replaceFirst(
                        "(Siemens|Bosch) \\+ (Siemens|Bosch) .*?(,| is told)", "…"))
            .map(outcome -> outcome.replaceFirst("confidence .*", "confidence"))
            .toList();
    assertEquals(
        List.of("event: … confidence", "no event of its own: … by the cue at 18–29"), outcomes);
  }

  @Test
  void whyARuleDoesNotHoldIsSaidInItsOwnWords() {
    Explanation explanation =
        PIPELINE.explain(
            PIPELINE.annotateForRules(Pipeline.articleOf("a", "Siemens und Bosch kooperieren.")));
    List<Explanation.Step> failed =
        explanation.cues().get(0).steps().stream()
            .filter(step -> !step.holds() && step.what().equals("predicate"))
            .toList();
    assertFalse(failed.isEmpty());
    failed.forEach(
        step -> assertTrue(step.detail().matches("no «.+»|«.+» stands there"), step.toString()));
  }
}
