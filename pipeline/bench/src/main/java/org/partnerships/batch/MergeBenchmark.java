package org.partnerships.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.EventId;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;
import org.partnerships.jsonl.EventRecord;

/**
 * Makes events, merges them and parses them, each in a process of its own: what making or parsing
 * takes is not in the figures of the merge.
 */
public final class MergeBenchmark {
  private static final int EVENTS_OF_ONE_NAME = 25;
  private static final double TYPOS = 0.002;

  private MergeBenchmark() {}

  /**
   * {@code make FILE EVENTS} writes events, a line each; {@code merge FILE} merges them as a run
   * does at its end and prints how many partnerships they are; {@code parse FILE} only parses the
   * lines with Jackson.
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    switch (args[0]) {
      case "make" -> writeLines(Integer.parseInt(args[2]), file);
      case "merge" -> System.out.println(merge(file));
      case "parse" -> System.out.println(parse(file));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** The partnerships stand beside the events. */
  private static long merge(Path events) throws IOException {
    Path folder = events.resolveSibling("merge");
    Path partnerships = events.resolveSibling("partnerships.jsonl");
    try (BufferedReader lines = Files.newBufferedReader(events);
        PartnershipMerge merge = new PartnershipMerge(folder, key -> false, Map.of());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(partnerships), 1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        merge.add(EventRecord.read(line));
      }
      return merge.writeTo(out);
    }
  }

  static long merge(int events, Path sorting, OutputStream out) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    int names = names(events);
    try (PartnershipMerge merge = new PartnershipMerge(sorting, key -> false, Map.of())) {
      for (int i = 0; i < events; i++) {
        merge.add(event(i, names, random));
      }
      return merge.writeTo(out);
    }
  }

  static List<String> lines(int events) {
    SplittableRandom random = new SplittableRandom(1);
    int names = names(events);
    return IntStream.range(0, events)
        .mapToObj(i -> EventRecord.line(event(i, names, random)))
        .toList();
  }

  private static void writeLines(int events, Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    int names = names(events);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < events; i++) {
        out.write(EventRecord.line(event(i, names, random)));
        out.newLine();
      }
    }
  }

  private static long parse(Path lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    long fields = 0;
    try (BufferedReader in = Files.newBufferedReader(lines)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        fields += mapper.readTree(line).size();
      }
    }
    return fields;
  }

  private static int names(int events) {
    return Math.max(10, events / EVENTS_OF_ONE_NAME);
  }

  /** A few names are in many events, most in few; some are misspelt. */
  private static PartnershipEvent event(int number, int names, SplittableRandom random) {
    int one = (int) (names * Math.pow(random.nextDouble(), 3));
    int other = (one + 1 + random.nextInt(Math.min(names - 1, 12))) % names;
    List<Party> parties = new ArrayList<>(List.of(party(one, random), party(other, random)));
    parties.sort(Comparator.comparing(Party::key));
    Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
    String document = "document-" + number;
    String sentence = "Die Zusammenarbeit der beiden begann am " + day + ".";
    return new PartnershipEvent(
        EventId.of(document, parties.stream().map(Party::key).toList(), phase, Optional.empty()),
        new EventDocument(
            document,
            Optional.of("https://example.org/" + document),
            "dump.jsonl",
            Optional.of("Meldung " + number),
            Optional.of(day),
            Optional.empty(),
            Map.of()),
        parties,
        Kind.values()[number % Kind.values().length],
        phase,
        Modality.values()[Math.max(0, random.nextInt(16) - 12)],
        Optional.of(new EventDate(day.toString(), day, day, day.toString(), new Span(40, 50))),
        Optional.empty(),
        List.of(new Evidence(sentence, new Span(0, sentence.length()))),
        "noun+beginnen",
        0.5 + random.nextInt(50) / 100.0);
  }

  private static Party party(int number, SplittableRandom random) {
    String name = "Werk" + "aeiou".charAt(number % 5) + letters(number) + "stadt";
    if (random.nextDouble() < TYPOS) {
      name = name.replaceFirst("stadt", "satdt");
    }
    return new Party(
        name,
        name.toLowerCase(Locale.ROOT),
        Optional.empty(),
        EntityType.ORG,
        List.of(new Party.PartyMention(name, new Span(0, name.length()))));
  }

  /** A number in letters, for digits never count as a typo. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0 || letters.length() < 4; rest /= 20) {
      letters.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
    }
    return letters.toString();
  }
}
