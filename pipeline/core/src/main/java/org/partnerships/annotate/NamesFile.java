package org.partnerships.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerships.article.EntityType;

/**
 * The organisations that a user watches: UTF-8, a line each, four columns between tabs: name,
 * aliases between {@code |}, type ({@code ORG} if empty), stable id. Lines that are blank or begin
 * with {@code #} are skipped, as is a byte order mark before the first. A line without a tab whose
 * words surely are columns is refused, and one where they may be so is doubted. Immutable.
 *
 * <pre>
 * Hafenwerk	Hafenwerk AG|HW AG	ORG	c-17
 * </pre>
 */
public final class NamesFile {
  /** No names at all. */
  public static final NamesFile NONE = new NamesFile(List.of(), List.of());

  private static final Pattern WIDE_GAP = Pattern.compile(" {2,}");

  /** {@code Hafenwerk HW AG ORG c-17}. */
  private static final Pattern TYPE_AT_END =
      Pattern.compile(
          ".* ("
              + Stream.of(EntityType.values()).map(Enum::name).collect(Collectors.joining("|"))
              + ")( +\\S+)?");

  private final List<Entry> entries;
  private final List<String> doubts;
  private final Map<String, Entry> byName = new LinkedHashMap<>();

  /**
   * A watched organisation.
   *
   * @param name what events call it
   * @param aliases its other names in texts
   * @param id what {@code parties[].id} shows; empty if the file gives none
   */
  public record Entry(String name, List<String> aliases, EntityType type, Optional<String> id) {
    public Entry {
      aliases = List.copyOf(aliases);
      if (name.isBlank()) {
        throw new IllegalArgumentException("an entry without a name");
      }
    }
  }

  private NamesFile(List<Entry> entries, List<String> doubts) {
    this.entries = List.copyOf(entries);
    this.doubts = List.copyOf(doubts);
    Map<String, Entry> all = new HashMap<>();
    for (Entry entry : entries) {
      entry.aliases().forEach(alias -> all.putIfAbsent(alias, entry));
    }
    byName.putAll(all);
    entries.forEach(entry -> byName.put(entry.name(), entry));
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is wrong; the message names file, line and fault
   */
  public static NamesFile read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutMark(lines.get(0)) : lines.get(i);
      String place = file + ", line " + (i + 1) + ": ";
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          entries.add(entry(line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(place + e.getMessage(), e);
        }
        if (line.indexOf('\t') < 0 && WIDE_GAP.matcher(line.strip()).find()) {
          doubts.add(
              place
                  + "taken as one name, «"
                  + line.strip()
                  + "»; if these are columns, put a tab between them");
        }
      }
    }
    return new NamesFile(entries, doubts);
  }

  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  private static Entry entry(String line) {
    if (isSpaced(line)) {
      throw new IllegalArgumentException(
          "there is no tab in it; put a tab between name, aliases, type and id");
    }
    String[] cells = line.split("\t", -1);
    if (cells.length > 4) {
      throw new IllegalArgumentException(
          "more than four columns; they are name, aliases, type, id");
    }
    List<String> aliases = new ArrayList<>();
    for (String alias : cell(cells, 1).split("\\|")) {
      if (!alias.isBlank()) {
        aliases.add(alias.strip());
      }
    }
    String type = cell(cells, 2).toUpperCase(Locale.ROOT);
    return new Entry(
        cell(cells, 0),
        aliases,
        type.isEmpty() ? EntityType.ORG : type(type),
        Optional.of(cell(cells, 3)).filter(id -> !id.isEmpty()));
  }

  /** True for columns with spaces between them, where tabs have to be. */
  private static boolean isSpaced(String line) {
    String words = line.strip();
    return line.indexOf('\t') < 0
        && (words.indexOf('|') >= 0
            || WIDE_GAP.matcher(words).results().count() > 1
            || TYPE_AT_END.matcher(words).matches());
  }

  private static EntityType type(String type) {
    for (EntityType known : EntityType.values()) {
      if (known.name().equals(type)) {
        return known;
      }
    }
    throw new IllegalArgumentException("no type: " + type + "; it is one of ORG, PER, LOC, PROD");
  }

  private static String cell(String[] cells, int i) {
    return i < cells.length ? cells[i].strip() : "";
  }

  /** All entries, in the file's order. */
  public List<Entry> entries() {
    return entries;
  }

  /** Lines that may be meant otherwise than they are taken, each with its place. */
  public List<String> doubts() {
    return doubts;
  }

  /** The entry with exactly this name or alias. */
  public Optional<Entry> entry(CharSequence name) {
    return Optional.ofNullable(byName.get(name.toString()));
  }

  /** Every name and alias. */
  List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }
}
