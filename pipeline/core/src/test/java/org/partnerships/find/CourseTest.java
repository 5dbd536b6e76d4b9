package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.Pipeline;
import org.partnerships.RuleCheck;
import org.partnerships.models.ModelFiles;

/** What one sentence tells of a partnership one after another, and what its clauses make of it. */
class CourseTest {
  private static final RuleCheck RULES = new RuleCheck(new Pipeline(ModelFiles.builtIn()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # several phases
          Die Partnerschaft zwischen [Aquila] und [Borea] wurde 2015 geschlossen, 2019 verlängert und lief 2023 aus.; 'Aquila + Borea ended; Aquila + Borea extended; Aquila + Borea started'
          Die Kooperation von [Aquila] mit [Borea] begann 2011 und endete 2019.; 'Aquila + Borea ended; Aquila + Borea started'
          2010 hatten [Aquila] und [Borea] ihre Allianz geschlossen, 2021 wurde sie aufgelöst.; 'Aquila + Borea ended; Aquila + Borea started'
          [Aquila] und [Borea] gründeten 2009 ein Gemeinschaftsunternehmen, lösten es aber 2015 wieder auf.; 'Aquila + Borea ended; Aquila + Borea started'
          # a text that is cut off behind a comma
          [Aquila] plant, die Partnerschaft mit [Borea] zu beenden,; Aquila + Borea ended planned
          [Aquila] teilte mit, dass die Partnerschaft mit [Borea] 2019 beendet wurde,; Aquila + Borea ended
          # another subject tells nothing more of it
          Die Kooperation von [Aquila] mit [Borea] begann 2011, und das Werk wurde 2019 verlängert.; Aquila + Borea started
          Die Kooperation von [Aquila] mit [Borea] wurde 2019 beendet und später nicht wieder aufgenommen.; Aquila + Borea ended
          # a further partner with a verb of its own
          Der [FC Cygnus] hat den Vertrag mit [Borea] gekündigt und mit [Sihlbank] einen neuen Partner gefunden.; 'Borea + FC Cygnus ended; FC Cygnus + Sihlbank started'
          [Aquila] beendet die Kooperation mit [Borea] und arbeitet künftig mit der [Sihlbank] zusammen.; 'Aquila + Borea ended; Aquila + Sihlbank started'
          # what governs an infinitive
          [Aquila] weigert sich, die Zusammenarbeit mit [Borea] fortzusetzen.; Aquila + Borea ended
          Der Versuch von [Aquila], [Borea] als Partner zu gewinnen, scheiterte.; Aquila + Borea failed
          [Aquila] bestreitet, die Zusammenarbeit mit [Borea] beenden zu wollen.; Aquila + Borea ended denied
          [Aquila] weigert sich, mit der [Sihlbank] eine Partnerschaft einzugehen.; Aquila + Sihlbank failed
          # each member of an alliance that one leaves
          [Aquila] verlässt das Bündnis aus [Borea], [Cygnus] und [Delta].; 'Aquila + Borea ended; Aquila + Cygnus ended; Aquila + Delta ended'
          # a verb's particle, and what only looks like one
          [Aquila] kündigt die Zusammenarbeit mit [Borea] an.; Aquila + Borea started
          Bei Ersatzteilen kooperieren [Aquila] und [Borea] nach wie vor.; Aquila + Borea ongoing
          [Aquila] und [Borea] kooperieren von Mai an.; Aquila + Borea started planned
          # what governs people governs their house
          [Aquila] kooperiert mit den Dänen von [Borea].; Aquila + Borea started
          """)
  void isRead(String text, String events) {
    assertEquals(events, RULES.found(text));
  }
}
