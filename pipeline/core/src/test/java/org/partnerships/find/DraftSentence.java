package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.article.Token;

/**
 * A sentence made by hand, a word each with what it is: {@code Aquila/ORG lobt:loben/VERB}, the
 * dictionary form behind the colon; {@code ORG}, {@code PER} and {@code LOC} are names, {@code
 * DATE} is a date.
 */
record DraftSentence(String text, List<Draft> drafts) {
  static DraftSentence of(String words) {
    StringBuilder text = new StringBuilder();
    List<Draft> drafts = new ArrayList<>();
    for (String word : words.split(" ")) {
      int slash = word.lastIndexOf('/');
      String[] forms = word.substring(0, slash).replace('_', ' ').split(":");
      String form = forms[0];
      text.append(text.isEmpty() ? "" : " ");
      Span span = Span.of(text.length(), text.length() + form.length());
      text.append(form);
      drafts.add(draft(span, form, forms[forms.length - 1], word.substring(slash + 1)));
    }
    return new DraftSentence(text.toString(), drafts);
  }

  private static Draft draft(Span span, String form, String lemma, String kind) {
    switch (kind) {
      case "ORG":
        Draft name = Draft.of(span, form, "PROPN", Labels.NAMED);
        name.labels.add(Labels.PARTY);
        name.referents.add(new Referent(form, EntityType.ORG, span, form, Referent.By.NAME));
        return name;
      case "PER":
        return Draft.of(span, form, "PROPN", Labels.PERSON);
      case "LOC":
        return Draft.of(span, form, "PROPN", Labels.PLACE);
      case "DATE":
        return Draft.of(span, form, "NUM", Labels.DATE);
      default:
        return Draft.of(new Token(span, form, lemma, kind));
    }
  }

  /** The unit of a name. */
  Draft named(String name) {
    return drafts.stream().filter(d -> d.text.equals(name)).findFirst().orElseThrow();
  }
}
