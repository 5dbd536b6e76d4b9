package org.partnerships.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.Token;
import org.partnerships.rule.Unit;
import org.partnerships.rule.Units;

/**
 * Turns a sentence into units: names and dates become one unit each, coordinated names too; each
 * unit gets its clause and each party the preposition or case that governs it.
 */
final class SentenceReader {
  /** The label of a relative pronoun. */
  static final String RELATIVE = "relative";

  private static final int ANTECEDENT_REACH = 5;

  /** Numbers of models: {@code Aquos R6}, {@code L² Technology}; not {@code Hitradio Ö3}. */
  private static final Pattern MODEL = Pattern.compile(".* [A-Z]{1,2}\\d{1,4}\\p{L}?|.*\\p{No}.*");

  private final GermanWords words;
  private final Coordination coordination;
  private final ClauseFinder clauses;
  private final RoleFinder roles;

  SentenceReader(GermanWords words) {
    this.words = words;
    this.coordination = new Coordination(words);
    this.clauses = new ClauseFinder(words);
    this.roles = new RoleFinder(words);
  }

  /**
   * Reads one sentence.
   *
   * @param described what descriptions and pronouns in it refer to
   */
  SentenceView read(Annotated annotated, int index, Map<Span, List<Referent>> described) {
    Sentence sentence = annotated.sentences().get(index);
    String text = annotated.article().text();
    List<TimeExpression> dates = inside(sentence.span(), annotated.dates(), TimeExpression::span);
    List<Draft> drafts = drafts(annotated, sentence, dates);
    describe(drafts, described);
    dropSources(drafts);
    coordination.join(drafts, text);
    ClauseFinder.Clauses found = clauses.find(drafts);
    joinParticles(drafts, found);
    found.relatives().forEach(pronoun -> relate(drafts, pronoun));
    drafts.stream().filter(Draft::isVerb).forEach(this::labelForm);
    roles.label(drafts, found.clauses());
    drafts.stream().filter(Draft::isVerb).forEach(verb -> verb.labels.add(Unit.BORDER));
    List<Unit> units = new ArrayList<>();
    Map<Integer, List<Referent>> parties = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.referents.isEmpty()) {
        parties.put(units.size(), List.copyOf(draft.referents));
      }
      units.add(draft.unit());
    }
    return new SentenceView(
        index,
        sentence,
        new Units(units),
        parties,
        found.clauses(),
        found.parents(),
        found.infinitives(),
        dates);
  }

  /** What lies in the sentence, of a list in text order. */
  private static <T> List<T> inside(Span span, List<T> all, Function<T, Span> spanOf) {
    int from = firstFrom(span.begin(), all, spanOf);
    return all.subList(from, Math.max(from, firstFrom(span.end(), all, spanOf)));
  }

  private static <T> int firstFrom(int begin, List<T> all, Function<T, Span> spanOf) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(all.get(middle)).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Draft> drafts(Annotated annotated, Sentence sentence, List<TimeExpression> dates) {
    String text = annotated.article().text();
    List<Mention> mentions = inside(sentence.span(), annotated.mentions(), Mention::span);
    List<Draft> drafts = new ArrayList<>();
    int mentionAt = 0;
    int dateAt = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      while (mentionAt < mentions.size()
          && mentions.get(mentionAt).span().end() <= token.span().begin()) {
        mentionAt++;
      }
      while (dateAt < dates.size() && dates.get(dateAt).span().end() <= token.span().begin()) {
        dateAt++;
      }
      if (mentionAt < mentions.size() && mentions.get(mentionAt).span().overlaps(token.span())) {
        Mention mention = mentions.get(mentionAt);
        if (isInside(mention, token)) {
          drafts.add(compound(token, mentions, mentionAt));
        } else if (!drafts.isEmpty() && drafts.get(drafts.size() - 1).span.equals(mention.span())) {
          continue;
        } else {
          drafts.add(name(mention));
        }
      } else if (dateAt < dates.size() && dates.get(dateAt).span().overlaps(token.span())) {
        Span span = dates.get(dateAt).span();
        if (drafts.isEmpty() || !drafts.get(drafts.size() - 1).span.equals(span)) {
          drafts.add(date(dates.get(dateAt), annotated.article()));
        }
      } else {
        drafts.add(Draft.of(token));
      }
    }
    return drafts;
  }

  private Draft date(TimeExpression date, Article article) {
    Draft draft = Draft.of(date.span(), date.text(), "NUM", Labels.DATE);
    if (date.earliest().isPresent() && article.published().isPresent()) {
      LocalDate published = article.published().get();
      if (date.earliest().get().isAfter(published)
          || date.latest().get().isAfter(published) && endsPeriod(date)) {
        draft.labels.add(Labels.FUTURE);
      } else if (date.latest().get().isBefore(published)) {
        draft.labels.add(Labels.PAST);
      }
    }
    return draft;
  }

  /** {@code Ende des Jahres}. */
  private boolean endsPeriod(TimeExpression date) {
    return Arrays.stream(date.text().split(" ")).anyMatch(words::isPeriodEnd);
  }

  /** True for {@code Leica} in {@code Leica-Chef}. */
  private static boolean isInside(Mention mention, Token token) {
    return token.span().contains(mention.span())
        && token.span().length() > mention.span().length() + 1;
  }

  private static Draft compound(Token token, List<Mention> mentions, int first) {
    Draft draft = Draft.of(token);
    draft.labels.add(Labels.COMPOUND);
    for (int m = first; m < mentions.size() && token.span().contains(mentions.get(m).span()); m++) {
      if (mentions.get(m).type() == EntityType.ORG) {
        draft.referents.add(referent(mentions.get(m), Referent.By.COMPOUND));
      }
    }
    return draft;
  }

  private static Draft name(Mention mention) {
    String label =
        switch (mention.type()) {
          case ORG -> Labels.NAMED;
          case PER -> Labels.PERSON;
          case LOC -> Labels.PLACE;
          case PROD -> "product";
        };
    Draft draft = Draft.of(mention.span(), mention.text(), "PROPN", label);
    if (mention.type() == EntityType.ORG) {
      draft.labels.add(Labels.PARTY);
      draft.referents.add(referent(mention, Referent.By.NAME));
    }
    return draft;
  }

  private static Referent referent(Mention mention, Referent.By by) {
    return new Referent(mention.name(), mention.type(), mention.span(), mention.text(), by);
  }

  private static void describe(List<Draft> drafts, Map<Span, List<Referent>> described) {
    for (Draft draft : drafts) {
      List<Referent> referents = described.get(draft.span);
      if (referents != null && draft.referents.isEmpty()) {
        draft.referents.addAll(referents);
        draft.labels.add(Labels.PARTY);
        if (referents.size() > 1) {
          draft.labels.add(Labels.GROUP);
        }
      }
    }
  }

  /** A relative pronoun means the party that the clause before ends with. */
  private static void relate(List<Draft> drafts, int pronoun) {
    Draft relative = drafts.get(pronoun);
    relative.labels.add(RELATIVE);
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - ANTECEDENT_REACH); i--) {
      Draft before = drafts.get(i);
      if (before.is(Labels.PARTY) && !before.referents.isEmpty()) {
        before.referents.forEach(
            r -> relative.referents.add(r.at(relative.span, relative.text, Referent.By.PRONOUN)));
        relative.labels.add(Labels.PARTY);
        if (before.is(Labels.GROUP)) {
          relative.labels.add(Labels.GROUP);
        }
        return;
      }
      if (before.pos.equals("NOUN") || before.isVerb()) {
        return;
      }
    }
  }

  private void labelForm(Draft verb) {
    words.verbForm(verb.text, verb.lemmas.get(0)).ifPresent(verb.labels::add);
  }

  /**
   * A medium that is only quoted is no party: {@code (dpa)}, {@code laut einem Bericht der FAZ};
   * nor is a thing that has a name.
   */
  private void dropSources(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(Labels.NAMED)
          && (isQuoted(drafts, i)
              || reports(drafts, i)
              || isBracketed(drafts, i)
              || isProduct(drafts, i))) {
        draft.referents.clear();
        draft.labels.remove(Labels.PARTY);
        draft.labels.remove(Labels.NAMED);
      }
    }
  }

  /** A preposition other than those within a source: {@code ein Bericht über A}. */
  private boolean leadsElsewhere(Draft draft) {
    return draft.pos.equals("ADP") && !words.attributes(draft.text) && !words.isPartOf(draft.text);
  }

  /** {@code die Zeit berichtete}, {@code berichtete die Zeit}: the verb stands next to the name. */
  private boolean reports(List<Draft> drafts, int name) {
    for (int i = name - 1; i >= Math.max(0, name - 4) && !ends(drafts.get(i)); i--) {
      if (reports(drafts.get(i))) {
        return true;
      }
    }
    for (int i = name + 1; i < Math.min(drafts.size(), name + 5) && !ends(drafts.get(i)); i++) {
      if (reports(drafts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(Draft draft) {
    return words.endsClause(draft.text);
  }

  private boolean reports(Draft draft) {
    return draft.isVerb() && !draft.lemmas.isEmpty() && words.reports(draft.lemmas.get(0));
  }

  /** {@code (SPD)}, {@code (Nasdaq: CVAC)}: beside a name, no party of its own. */
  private static boolean isBracketed(List<Draft> drafts, int name) {
    if (name < 2 || name + 1 >= drafts.size()) {
      return false;
    }
    String before = drafts.get(name - 1).text;
    String behind = drafts.get(name + 1).text;
    return before.equals("(") && (behind.equals(")") || behind.equals(":"))
        || before.equals(":") && behind.equals(")");
  }

  /** {@code das Betriebssystem Meego}, {@code Aquos R6}. */
  private boolean isProduct(List<Draft> drafts, int name) {
    return MODEL.matcher(drafts.get(name).text).matches()
        || name > 0
            && drafts.get(name - 1).pos.equals("NOUN")
            && drafts.get(name - 1).lemmas.stream().anyMatch(words::isProduct);
  }

  /** True if the noun phrase before the name is led by a word of attribution. */
  private boolean isQuoted(List<Draft> drafts, int name) {
    for (int i = name - 1; i >= Math.max(0, name - 6); i--) {
      Draft before = drafts.get(i);
      if (words.attributes(before.text)
          || !before.lemmas.isEmpty() && words.attributes(before.lemmas.get(0))) {
        return true;
      }
      if (before.isVerb() || ends(before) || before.is(Labels.NAMED) || leadsElsewhere(before)) {
        return false;
      }
    }
    return false;
  }

  /** {@code geht … ein}: the verb is {@code eingehen}, no longer {@code gehen}. */
  private void joinParticles(List<Draft> drafts, ClauseFinder.Clauses found) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft particle = drafts.get(i);
      boolean last =
          i + 1 == drafts.size()
              || drafts.get(i + 1).is(Unit.BORDER)
              || drafts.get(i + 1).pos.equals("PUNCT")
              || words.coordinates(drafts.get(i + 1).text);
      if (last
          && !particle.pos.equals("NOUN")
          && words.isParticle(particle.text)
          && !determined(drafts, i)
          && !closesPhrase(drafts, i)) {
        joinParticle(drafts, found, i);
      }
    }
  }

  /** {@code das Aus}. */
  private static boolean determined(List<Draft> drafts, int unit) {
    return unit > 0 && drafts.get(unit - 1).pos.equals("DET");
  }

  /** {@code von Mai an}, {@code nach wie vor}: no particle of a verb. */
  private boolean closesPhrase(List<Draft> drafts, int unit) {
    int opening = unit > 1 && drafts.get(unit - 1).is(Labels.DATE) ? unit - 2 : unit - 1;
    return opening >= 0
        && words.isPhrase(words.preposition(drafts.get(opening).text), drafts.get(unit).text);
  }

  private void joinParticle(List<Draft> drafts, ClauseFinder.Clauses found, int particle) {
    for (int i = particle - 1; i >= 0; i--) {
      Draft verb = drafts.get(i);
      if (verb.isVerb() && found.clauses()[i] == found.clauses()[particle]) {
        String prefix = drafts.get(particle).text.toLowerCase(Locale.ROOT);
        if (!words.isAdverb(prefix) && verb.lemmas.contains(verb.text.toLowerCase(Locale.ROOT))) {
          verb.labels.add(Unit.APART);
        }
        verb.lemmas.replaceAll(lemma -> prefix + lemma);
        return;
      }
    }
  }
}
