package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.Pipeline;
import org.partnerships.RuleCheck;
import org.partnerships.models.ModelFiles;

/** Who is meant where a sentence describes an organisation, and what governs it. */
class DescribedPartiesTest {
  private static final RuleCheck RULES = new RuleCheck(new Pipeline(ModelFiles.builtIn()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # by what its name says it is
          [TSV Lahnau] und [Sihlbank] feiern. Der Verein beendet die Kooperation mit dem Geldhaus.; Sihlbank + TSV Lahnau ended
          [Museum Lindenhof] und [Optilux] feiern. Das Museum hat eine Partnerschaft mit [Optilux] geschlossen.; Museum Lindenhof + Optilux started
          # by where its name says it is from
          [Baskets Lahnau] wächst, [Optilux] auch. Die Lahnauer beenden die Kooperation mit [Optilux].; Baskets Lahnau + Optilux ended
          # by where the article says it is from
          [Aquila] aus Visbek und [Borea] aus Jena wachsen, [Cygnus] auch. Das Unternehmen aus Visbek beendet die Kooperation mit [Cygnus].; Aquila + Cygnus ended
          # by what it alone is called
          Der Reifenhändler [Aquila] wächst. Der Reifenhändler bandelt mit [Borea] an.; Aquila + Borea sought
          Der Reifenhändler [Aquila] und der Reifenhändler [Cygnus] wachsen. Der Reifenhändler bandelt mit [Borea] an.; nothing
          # not the paper that reports it
          [Aquila] wächst. Das [Handelsblatt] meldet, dass das Unternehmen die Kooperation mit [Borea] beendet.; Aquila + Borea ended
          [Facebook] wächst. Das Unternehmen beendet die Kooperation mit [Borea].; Borea + Facebook ended
          # several before one that stands nearer
          Beim Bau von [Etefo] kooperieren [Aquila] und [Borea].; Aquila + Borea started
          # a thing that has a name
          Das Betriebssystem [Motiva] bleibt, die Kooperation mit [Borea] beendet [Aquila].; Aquila + Borea ended
          [Galaxy S21] hilft, die Kooperation mit [Borea] beendet [Aquila].; Aquila + Borea ended
          [Hitradio Ö3] ist Medienpartner von [Aquila].; Aquila + Hitradio Ö3 ongoing
          # the partnership's own name
          Mit [Borea] führt [Aquila] seit 2018 ein Gemeinschaftsunternehmen namens [Motiva].; Aquila + Borea ongoing
          [Aquila] beendet die Kooperation „[Motiva]“ mit [Borea].; Aquila + Borea ended
          # the complement of a participle
          [Aquila] beendet die Kooperation mit dem auf Kameras spezialisierten Hersteller [Borea].; Aquila + Borea ended
          # a stock exchange's short name
          Die [Borea AG] (Nasdaq: [BRA]) und [Aquila] haben einen Kooperationsvertrag geschlossen.; Aquila + Borea started
          # lists with names in quotes, with a relative clause, with «den Italienern von»
          Im Mai kooperieren «[Aquila]» und «[Borea]».; Aquila + Borea started
          [Aquila], die das Stück zeigt, und der Veranstalter [Borea] haben einen Lizenzvertrag unterschrieben.; Aquila + Borea started
          [Aquila] hat sich mit [Borea] aus Belgien und den Italienern von [Cygnus] zusammengetan.; Aquila + Borea + Cygnus started
          # lists with a word that nobody knows for a name, with a bracket and a seat
          [Aquila], zentrum und [Borea] kooperieren.; Aquila + Borea started
          [Aquila], die Bürgermeisterin und [Borea] kooperieren.; Aquila + Borea started
          [Aquila], Sponsor und Partner der [Cygnus], kooperiert mit [Borea].; 'Aquila + Borea started; Aquila + Cygnus ongoing'
          [Aquila] (AQ) in Berlin und [Borea] kooperieren.; Aquila + Borea started
          # adverbs that begin like a preposition
          Eine Allianz schlossen unter anderem [Aquila], [Borea] und [Cygnus].; Aquila + Borea + Cygnus started
          # what governs the noun before a name governs the name, but not in another clause
          [Aquila] kooperiert mit dem Land Hessen und der [Borea].; Aquila + Borea started
          [Aquila] hat mit dem Land Hessen und der [Borea] kooperiert.; Aquila + Borea started
          [Aquila] kooperiert mit einem Startup und der Verband [Borea] lobt [Cygnus].; nothing
          [Aquila] kooperiert mit einem Startup und der Verband [Borea] zögert.; nothing
          # several just named are not described in the same breath
          Seit dem 1. Mai betreiben [Aquila], [Borea] und [Cygnus] die größeren Häuser gemeinsam.; Aquila + Borea + Cygnus started
          [Cygnus] kooperiert mit der [Sihlbank]. [Aquila] und [Borea]: Die beiden Firmen schließen eine Allianz.; 'Aquila + Borea started; Cygnus + Sihlbank started'
          # the people of a town, where but one organisation has no seat
          [Aquila] aus Jena und [Borea] wachsen. Die Bielefelder haben mit der [Sihlbank] eine Allianz geschlossen.; Borea + Sihlbank started
          # conjunctions that look like prepositions
          Als [Aquila], [Borea] und die [Sihlbank] ihre Allianz vorstellten, ging ein Aufschrei durch die Branche.; Aquila + Borea + Sihlbank started
          # partners told without saying the cue again
          [Aquila] arbeitet im Süden seit 2012 mit [Borea] zusammen, im Norden seit Juni mit dem Systemhaus [Cygnus].; 'Aquila + Borea ongoing; Aquila + Cygnus ongoing'
          [Aquila] kooperiert mit [Borea], [Cygnus] mit der [Sihlbank].; 'Aquila + Borea started; Cygnus + Sihlbank started'
          [Aquila] kooperiert mit [Borea], streitet aber mit der [Sihlbank].; Aquila + Borea started
          # what lies ahead
          Die Partnerschaft von [Aquila] und [Borea] endet zum Jahresende.; Aquila + Borea ended planned
          Die Partnerschaft von [Aquila] und [Borea] endete zum Jahresende 2021.; Aquila + Borea ended
          [Aquila] zeigt eine Kooperation mit [Borea], die im November anlaufen soll.; Aquila + Borea started planned
          """)
  void isRead(String text, String events) {
    assertEquals(events, RULES.found(text));
  }
}
