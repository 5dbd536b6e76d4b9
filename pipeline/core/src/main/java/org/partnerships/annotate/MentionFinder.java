package org.partnerships.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * The names of an article: what the user's own file lists, what the model finds, what a legal form
 * shows, and the same names wherever else they stand. The earlier wins. Thread-safe.
 */
final class MentionFinder {
  private static final String MODEL = "ner/de-ner.bin";

  /** What the build makes of the model. */
  static final String FORM = "names";

  private final NameFinder model;
  private final LegalFormNames companies;
  private final DocumentNames document;
  private final Descriptions descriptions;
  private final TwoNounNames twoNouns;
  private final BaseForms baseForms;
  private final NamesFile watched;
  private final Phrases watchedNames;

  /**
   * A name in a sentence.
   *
   * @param from what found it
   * @param watched the entry of the user's file that it is
   */
  private record Found(Name name, String from, Optional<NamesFile.Entry> watched) {
    Span tokens() {
      return name.tokens();
    }
  }

  MentionFinder(ModelFiles models, Lexicon lexicon, NamesFile watched) {
    NameFeatures features = NameFeatures.in(models, lexicon);
    NameModel names = models.compiled(FORM, NameModel::read).orElseGet(() -> trained(models));
    model = new NameFinder(names, features);
    Set<String> legalForms = Set.copyOf(models.words("words/gazetteer-legal-forms.txt"));
    companies = new LegalFormNames(legalForms, lexicon);
    document = new DocumentNames(lexicon, legalForms);
    descriptions = new Descriptions(models, lexicon, features.gazetteer());
    twoNouns = new TwoNounNames(models, lexicon);
    baseForms = new BaseForms(models, lexicon);
    this.watched = watched;
    watchedNames = new Phrases(watched.names(), new Tokenizer(Abbreviations.in(models)));
  }

  /** The model as it was trained. */
  static NameModel trained(ModelFiles models) {
    try (InputStream in = models.open(MODEL)) {
      return NameModelReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + MODEL, e);
    }
  }

  /** The names in text order, none overlapping. */
  List<Mention> find(String text, List<List<Span>> spans, Readiness readiness) {
    List<List<String>> sentences = NameTrainer.words(text, spans);
    List<List<Name>> byModel =
        twoNouns.whole(sentences, descriptions.cutOff(sentences, model.find(sentences, readiness)));
    List<List<Found>> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Found> here = watched(sentences.get(i));
      add(here, companies.find(sentences.get(i), byModel.get(i)), "legal-form");
      add(here, byModel.get(i), "model");
      found.add(here);
    }
    List<List<Name>> all =
        found.stream().map(here -> here.stream().map(Found::name).toList()).toList();
    List<List<Name>> missing = document.missing(sentences, all);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      add(found.get(i), missing.get(i), "document");
      addMentions(text, spans.get(i), found.get(i), mentions);
    }
    return named(mentions);
  }

  private List<Found> watched(List<String> sentence) {
    List<Found> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Phrases.Found> phrase = watchedNames.at(sentence, i);
      if (phrase.isPresent() && i >= free) {
        NamesFile.Entry entry = watched.entry(phrase.get().name()).orElseThrow();
        Name name = new Name(phrase.get().tokens(), entry.type().name());
        found.add(new Found(name, "names-file", Optional.of(entry)));
        free = name.tokens().end();
      }
    }
    return found;
  }

  private static void add(List<Found> found, List<Name> names, String from) {
    for (Name name : names) {
      if (found.stream().noneMatch(other -> other.tokens().overlaps(name.tokens()))) {
        found.add(new Found(name, from, Optional.empty()));
      }
    }
  }

  private void addMentions(
      String text, List<Span> spans, List<Found> found, List<Mention> mentions) {
    found.sort(Comparator.comparing(Found::tokens));
    for (Found one : found) {
      Optional<EntityType> type = type(one.name().type());
      if (type.isPresent()) {
        Span span = spans.get(one.tokens().begin()).cover(spans.get(one.tokens().end() - 1));
        String words = span.of(text);
        int first = one.tokens().begin();
        String before = first == 0 ? "" : spans.get(first - 1).of(text);
        String base = type.get() == EntityType.ORG ? baseForms.of(words, before) : words;
        String name = one.watched().map(NamesFile.Entry::name).orElse(base);
        mentions.add(new Mention(span, words, type.get(), name, one.from()));
      }
    }
  }

  /** Empty for what is no name of a kind that we tell: works, events. */
  private static Optional<EntityType> type(String type) {
    return switch (type) {
      case "PER" -> Optional.of(EntityType.PER);
      case "ORG" -> Optional.of(EntityType.ORG);
      case "LOC" -> Optional.of(EntityType.LOC);
      case "PROD" -> Optional.of(EntityType.PROD);
      default -> Optional.empty();
    };
  }

  /** Takes the genitive -s off names that the article also has without it. */
  private static List<Mention> named(List<Mention> mentions) {
    Set<String> names = new HashSet<>();
    mentions.forEach(mention -> names.add(mention.name()));
    return mentions.stream()
        .map(
            mention -> {
              String bare = Phrases.withoutGenitive(mention.name());
              return names.contains(bare) ? mention.named(bare) : mention;
            })
        .toList();
  }
}
