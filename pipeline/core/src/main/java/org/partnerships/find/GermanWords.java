package org.partnerships.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.WordList;

/** Closed word classes of German that sentence analysis needs, read from {@code words/}. */
final class GermanWords {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> contractions = new HashMap<>();
  private final Set<String> folk = new HashSet<>();
  private final WordList products;
  private final WordList alliances;
  private final WordList groups;
  private final Pattern participles;
  private final Pattern attributive;
  private final Pattern people;

  GermanWords(ModelFiles models) {
    for (String list :
        new String[] {
          "subordinators",
          "subordinators-or-prepositions",
          "relative-pronouns",
          "verb-particles",
          "verb-particles-adverbs",
          "conjunctions",
          "choice-conjunctions",
          "distributives",
          "news-agencies",
          "attribution-nouns",
          "attribution-prepositions",
          "genitive-determiners",
          "dative-determiners",
          "clause-marks",
          "possessives",
          "definite-determiners",
          "term-ends",
          "since-prepositions",
          "origin-prepositions",
          "seat-prepositions",
          "name-introductions",
          "naming-prepositions",
          "ending-participles",
          "bare-groups",
          "plural-groups",
          "prepositions",
          "partner-prepositions",
          "part-prepositions",
          "quotation-marks",
          "clause-conjunctions",
          "political-parties",
          "reporting-verbs",
          "subjunctive-forms",
          "subject-pronouns",
          "period-ends",
          "adverbial-phrases",
          "particle-phrases",
          "first-person",
          "anybody",
          "infinitive-marks",
          "name-genitive-endings"
        }) {
      Set<String> entries = new HashSet<>();
      models.words("words/" + list + ".txt").forEach(e -> entries.add(e.toLowerCase(Locale.ROOT)));
      lists.put(list, entries);
    }
    alliances = WordList.of("alliance-nouns", models.words("words/alliance-nouns.txt"));
    groups = WordList.of("group-nouns", models.words("words/group-nouns.txt"));
    products = WordList.of("product-nouns", models.words("words/product-nouns.txt"));
    participles = Pattern.compile(String.join("|", models.words("words/participle-shapes.txt")));
    attributive = Pattern.compile(String.join("|", models.words("words/attributive-shapes.txt")));
    people = Pattern.compile(String.join("|", models.words("words/people-shapes.txt")));
    for (String row : models.words("words/demonyms.txt")) {
      Arrays.stream(row.split("\\s+")).skip(1).forEach(folk::add);
    }
    for (String line : models.words("words/contractions.txt")) {
      String[] parts = line.split("\\s+");
      contractions.put(parts[0], parts[1]);
    }
  }

  boolean subordinates(String word) {
    return has("subordinators", word);
  }

  /** {@code seit}: a preposition or a conjunction. */
  boolean maySubordinate(String word) {
    return has("subordinators-or-prepositions", word);
  }

  boolean isRelative(String word) {
    return has("relative-pronouns", word);
  }

  boolean isParticle(String word) {
    return has("verb-particles", word);
  }

  /** {@code weiter}: a particle beside which a verb still means what it means alone. */
  boolean isAdverb(String particle) {
    return has("verb-particles-adverbs", particle);
  }

  /** {@code von … an}, {@code wie vor}: the last word is no particle of a verb. */
  boolean isPhrase(String opening, String particle) {
    return has("particle-phrases", opening + " " + particle);
  }

  /** {@code unter anderem}: the preposition governs nothing behind the phrase. */
  boolean isAdverbial(String preposition, String next) {
    return has("adverbial-phrases", preposition + " " + next);
  }

  /** {@code oder}. */
  boolean isChoice(String word) {
    return has("choice-conjunctions", word);
  }

  /** {@code jeweils}. */
  boolean isDistributive(String word) {
    return has("distributives", word);
  }

  /** {@code und}, {@code aber}: may join two clauses without a mark. */
  boolean joinsClauses(String word) {
    return has("clause-conjunctions", word);
  }

  boolean coordinates(String word) {
    return has("conjunctions", word);
  }

  boolean isDative(String determiner) {
    return has("dative-determiners", determiner);
  }

  boolean isGenitiveDeterminer(String word) {
    return has("genitive-determiners", word);
  }

  boolean endsClause(String mark) {
    return has("clause-marks", mark);
  }

  boolean isNewsAgency(String name) {
    return has("news-agencies", name);
  }

  /** {@code Zeitung}, {@code Magazin}: what follows is the source of the news. */
  boolean attributes(String noun) {
    return has("attribution-nouns", noun) || has("attribution-prepositions", noun);
  }

  /** True for the common prepositions, and for the comparing {@code als} and {@code wie}. */
  boolean isPreposition(String word) {
    return has("prepositions", word);
  }

  /** {@code mit}, {@code zwischen}: what follows is a partner. */
  boolean joinsPartner(String word) {
    return has("partner-prepositions", word);
  }

  /** {@code von}, {@code in}: what follows belongs to the noun before. */
  boolean isPartOf(String word) {
    return has("part-prepositions", word);
  }

  /** {@code SPD}: parties and coalitions of politics are no partnerships. */
  boolean isParliamentary(String name) {
    return has("political-parties", name);
  }

  /** An opening or closing mark of quotation. */
  boolean isQuote(String mark) {
    return has("quotation-marks", mark);
  }

  /** {@code berichten}: its subject is a source of news. */
  boolean reports(String lemma) {
    return has("reporting-verbs", lemma);
  }

  /** The form that a verb has by its looks: infinitive, participle, subjunctive of hearsay. */
  Optional<String> verbForm(String text, String lemma) {
    String form = text.toLowerCase(Locale.ROOT);
    if (form.equals(lemma)) {
      return Optional.of(Labels.INFINITIVE);
    }
    if (has("subjunctive-forms", form)
        || lemma.endsWith("n") && form.equals(lemma.substring(0, lemma.length() - 1))) {
      return Optional.of(Labels.SUBJUNCTIVE);
    }
    return participles.matcher(form).matches() ? Optional.of(Labels.PARTICIPLE) : Optional.empty();
  }

  /** {@code zu}: an infinitive follows. */
  boolean marksInfinitive(String word) {
    return lists.get("infinitive-marks").contains(word);
  }

  /** {@code aufzulösen → auflösen}: the form without the first mark inside it. */
  List<String> withoutInnerMark(String form) {
    List<String> bare = new ArrayList<>();
    for (String mark : lists.get("infinitive-marks")) {
      int at = form.indexOf(mark, 1);
      if (at > 0) {
        bare.add(form.substring(0, at) + form.substring(at + mark.length()));
      }
    }
    return bare;
  }

  /** {@code Leicas} for the name {@code Leica}: the text has an ending that the name has not. */
  boolean isGenitive(String text, String name) {
    return lists.get("name-genitive-endings").stream()
        .anyMatch(ending -> text.endsWith(ending) && !name.endsWith(ending));
  }

  boolean isPossessive(String word) {
    return has("possessives", word);
  }

  boolean isSubjectPronoun(String word) {
    return has("subject-pronouns", word);
  }

  /** {@code L-Mount Alliance}: the name of a partnership, whose partner nobody is by chance. */
  boolean isAlliance(String name) {
    return alliances.entryOf(name.substring(name.lastIndexOf(' ') + 1)).isPresent();
  }

  /** {@code Gemeinschaftsunternehmen}: the name behind it is that of a partnership. */
  boolean isGroup(String noun) {
    return groups.entryOf(noun).isPresent();
  }

  /** {@code namens}, a mark of quotation: what follows is the name of what stands before. */
  boolean introducesName(String word) {
    return has("name-introductions", word) || isQuote(word);
  }

  /** {@code man}: a subject that nothing before it means. */
  boolean isAnybody(String word) {
    return has("anybody", word);
  }

  /** {@code wir, unser}: the one who speaks. */
  boolean isFirstPerson(String word) {
    return has("first-person", word);
  }

  boolean isDefinite(String word) {
    return has("definite-determiners", word);
  }

  /** {@code beide}, {@code Duo}: several organisations, even without a noun. */
  boolean isBareGroup(String word) {
    return has("bare-groups", word);
  }

  /** {@code Rivalen}: two organisations, if nothing says how many. */
  boolean isPluralGroup(String word) {
    return has("plural-groups", word);
  }

  boolean endsTerm(String word) {
    return has("term-ends", word);
  }

  /** {@code Jahresende}: of a period that is not over yet, what lies ahead. */
  boolean isPeriodEnd(String word) {
    return has("period-ends", word);
  }

  /** {@code Smartphone}: the name behind it is that of a thing. */
  boolean isProduct(String noun) {
    return products.entryOf(noun).isPresent();
  }

  /** {@code seit}. */
  boolean isSince(String word) {
    return has("since-prepositions", word);
  }

  /** {@code aus}, {@code von}: the date behind it tells how old the noun before it is. */
  boolean isOrigin(String word) {
    return has("origin-prepositions", word);
  }

  /** {@code Italienern}: people from a place, in the dative. */
  boolean isPeople(String word) {
    return people.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** {@code Italienern}: people of a country or town that is known. */
  boolean isFolk(String word) {
    return folk.contains(word);
  }

  /** {@code von}: behind a word for people, whose they are: {@code den Italienern von A}. */
  boolean isNaming(String word) {
    return has("naming-prepositions", word);
  }

  /** {@code aus}: what follows a name behind it is where it sits. */
  boolean isSeat(String word) {
    return has("seat-prepositions", word);
  }

  /** {@code geschlossene}: the form of a participle before its noun. */
  boolean isAttributive(String word) {
    return attributive.matcher(word).matches();
  }

  /** {@code auslaufende}. */
  boolean saysWhenItEnds(String participle) {
    return has("ending-participles", participle);
  }

  boolean isContraction(String word) {
    return contractions.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** {@code beim → bei}; other prepositions stay. */
  String preposition(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(contractions.get(lower)).orElse(lower);
  }

  private boolean has(String list, String word) {
    return lists.get(list).contains(word.toLowerCase(Locale.ROOT));
  }
}
