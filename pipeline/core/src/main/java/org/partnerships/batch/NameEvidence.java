package org.partnerships.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.merge.NameGroups;
import org.partnerships.merge.PairFact;
import org.partnerships.merge.PartnerNames;
import org.partnerships.merge.PartnerNames.Link;
import org.partnerships.merge.SameName;

/**
 * Finds which names of many documents are one organisation. What speaks for it is sorted on disk;
 * memory holds the partners of one organisation at a time, and the names that have another one.
 *
 * <p>Lines are {@code kind, subject, …} between tabs: {@code b} shorter name, key of a longer one
 * that a document calls so; {@code f} spelling, key; {@code i} id, key; {@code m} longer name, key
 * that a document uses it for, or nothing where it is a name itself; {@code p} organisation,
 * partner's key, partner's name, source; {@code d} source, key.
 */
final class NameEvidence implements AutoCloseable {
  private static final int RECENT = 50_000;
  private static final Pattern GAPS = Pattern.compile("[-\\s]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\t\r\n]");

  private final Predicate<String> isPlace;
  private final LineSorter lines;
  private final Set<String> recent = new HashSet<>();

  /**
   * Evidence that is sorted in a folder.
   *
   * @param isPlace true for the key of what is a place, too; a longer name may begin with it and
   *     still be another organisation: {@code Bayern München} is not {@code Bayern}
   */
  NameEvidence(Path folder, Predicate<String> isPlace) throws IOException {
    this.isPlace = isPlace;
    this.lines = new LineSorter(folder, LineSorter.CHARACTERS_IN_MEMORY);
  }

  void add(PartnershipEvent event) throws IOException {
    String document = event.document().id();
    for (Party party : event.parties()) {
      add("d", event.document().cluster().orElse(document), party.key());
      add("f", SameName.folded(party.key()), party.key());
      if (party.id().isPresent()) {
        add("i", party.id().get(), party.key());
      }
      if (party.key().indexOf(' ') > 0) {
        add("m", party.key(), "");
      }
      for (Party.PartyMention mention : party.mentions()) {
        for (String longer : longerNames(party.key(), mention.text())) {
          add("m", longer, party.key());
        }
        if (isBeginning(mention.text(), party.key())) {
          add("b", key(mention.text()), party.key());
        }
      }
    }
  }

  void add(PairFact fact) throws IOException {
    PairFact.Name a = fact.first();
    PairFact.Name b = fact.second();
    add("p", a.key(), b.key(), b.name(), fact.source());
    add("p", b.key(), a.key(), a.name(), fact.source());
  }

  /** {@code leica, "Leica Camera AG" → leica camera, leica camera ag}. */
  private static List<String> longerNames(String key, String mention) {
    String text = key(mention);
    if (!text.startsWith(key + " ")) {
      return List.of();
    }
    Set<String> longer = new LinkedHashSet<>();
    for (int end = text.indexOf(' ', key.length() + 1); end > 0; end = text.indexOf(' ', end + 1)) {
      longer.add(text.substring(0, end));
    }
    longer.add(text);
    return List.copyOf(longer);
  }

  /** {@code "Leica", leica camera → true}. */
  private static boolean isBeginning(String mention, String key) {
    return key.startsWith(key(mention) + " ");
  }

  private static String key(String mention) {
    return GAPS.matcher(mention.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
  }

  private void add(String... fields) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      line.append(line.length() == 0 ? "" : "\t").append(SEPARATORS.matcher(field).replaceAll(" "));
    }
    if (recent.size() >= RECENT) {
      recent.clear();
    }
    if (recent.add(line.toString())) {
      lines.add(line.toString());
    }
  }

  /** The groups; nothing can be added after that. */
  NameGroups groups() throws IOException {
    Proposals proposals = new Proposals(isPlace);
    lines.drainTo(line -> proposals.add(line.split("\t", -1)));
    proposals.end();
    if (proposals.links.isEmpty()) {
      return NameGroups.NONE;
    }
    Checks checks = new Checks(proposals);
    lines.drainTo(checks::add);
    return NameGroups.of(checks.links(), checks.known(), checks.partners);
  }

  @Override
  public void close() {
    lines.close();
  }

  /** First time through the lines: which names may be one. */
  private static final class Proposals {
    /** Ids before spellings before longer names before typos: the order of the lines. */
    private final Set<Link> links = new LinkedHashSet<>();

    private final Set<Link> byId = new TreeSet<>();
    private final Set<Link> bySpelling = new TreeSet<>();
    private final Set<Link> byLength = new TreeSet<>();
    private final Set<Link> byBeginning = new TreeSet<>();
    private final Set<Link> byPartner = new TreeSet<>();

    private final Predicate<String> isPlace;
    private final LongerNames longerNames = new LongerNames();
    private final Map<String, String> ids = new HashMap<>();
    private String group = "";
    private Set<String> keys = new TreeSet<>();
    private PartnerNames partners = new PartnerNames();

    Proposals(Predicate<String> isPlace) {
      this.isPlace = isPlace;
    }

    void add(String[] fields) {
      String of = fields[0] + "\t" + fields[1];
      if (!of.equals(group)) {
        closeGroup();
        group = of;
      }
      if (fields[0].equals("p")) {
        partners.add(fields[2], fields[3]);
      } else {
        keys.add(fields[2]);
      }
    }

    void end() {
      closeGroup();
      links.addAll(byId);
      links.addAll(bySpelling);
      links.addAll(byLength);
      byBeginning.addAll(longerNames.links());
      byBeginning.removeIf(link -> isPlace.test(link.one()));
      links.addAll(byBeginning);
      links.addAll(byPartner);
    }

    private void closeGroup() {
      String subject = group.isEmpty() ? "" : group.substring(2);
      switch (group.isEmpty() ? ' ' : group.charAt(0)) {
        case 'b' -> keys.forEach(longer -> longerNames.addCalled(subject, longer));
        case 'f' -> linkAll(bySpelling);
        case 'i' -> {
          keys.forEach(key -> ids.putIfAbsent(key, subject));
          linkAll(byId);
        }
        case 'm' -> linkLonger(subject);
        case 'p' -> {
          byPartner.addAll(partners.links());
          partners.longerNames().forEach(longerNames::addPartner);
        }
        default -> {}
      }
      keys = new TreeSet<>();
      partners = new PartnerNames();
    }

    private void linkAll(Set<Link> to) {
      Optional<String> first = keys.stream().findFirst();
      keys.stream().skip(1).forEach(key -> to.add(Link.of(first.orElseThrow(), key)));
    }

    /** A longer name that documents use for two shorter ones says nothing. */
    private void linkLonger(String longer) {
      if (keys.remove("") && keys.size() == 1) {
        byLength.add(Link.of(longer, keys.iterator().next()));
      }
    }
  }

  /** Second time: what speaks against it, and which of two names is the better known. */
  private static final class Checks {
    private final Proposals proposals;
    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private final Set<Link> partners = new HashSet<>();

    /** Names that one document has for two organisations. */
    private final Set<Link> together = new HashSet<>();

    private String last = "";
    private String document = "";
    private List<String> inDocument = new ArrayList<>();

    Checks(Proposals proposals) {
      this.proposals = proposals;
      proposals.links.forEach(
          link -> {
            names.put(link.one(), new HashMap<>());
            names.put(link.other(), new HashMap<>());
          });
    }

    void add(String line) {
      String[] fields = line.split("\t", -1);
      if (line.equals(last) || !names.containsKey(fields[2])) {
        return;
      }
      last = line;
      switch (fields[0]) {
        case "d" -> addDocument(fields[1], fields[2]);
        case "p" -> addPartner(fields);
        default -> {}
      }
    }

    private void addDocument(String id, String key) {
      if (!id.equals(document)) {
        document = id;
        inDocument = new ArrayList<>();
      }
      inDocument.forEach(other -> together.add(Link.of(key, other)));
      inDocument.add(key);
    }

    private void addPartner(String[] fields) {
      names.get(fields[2]).merge(fields[3], 1, Integer::sum);
      if (names.containsKey(fields[1])) {
        partners.add(Link.of(fields[1], fields[2]));
      }
    }

    /** A longer name and its beginning are two organisations if one document has both. */
    List<Link> links() {
      return proposals.links.stream()
          .filter(link -> !proposals.byBeginning.contains(link) || !together.contains(link))
          .toList();
    }

    Map<String, NameGroups.Known> known() {
      Map<String, NameGroups.Known> known = new HashMap<>();
      names.forEach((key, counts) -> known.put(key, known(key, counts)));
      return known;
    }

    private NameGroups.Known known(String key, Map<String, Integer> counts) {
      String name =
          counts.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse(key);
      long sources = counts.values().stream().mapToLong(count -> count).sum();
      return new NameGroups.Known(key, name, Optional.ofNullable(proposals.ids.get(key)), sources);
    }
  }
}
