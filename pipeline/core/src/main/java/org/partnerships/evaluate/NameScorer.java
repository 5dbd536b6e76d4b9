package org.partnerships.evaluate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;

/**
 * Adds up how well names are marked, document by document: strictly (same type, same place), by
 * overlap (same type), and which type was taken for which. Not thread-safe.
 */
public final class NameScorer {
  /** The types that count. */
  public static final List<EntityType> TYPES =
      List.of(EntityType.PER, EntityType.ORG, EntityType.LOC);

  /** In the table of confusions: marked on one side only. */
  public static final String NOTHING = "–";

  /**
   * Figures of overlap, where several may hit one.
   *
   * @param foundHits found names that overlap one of the gold
   * @param found all found names
   * @param goldHits names of the gold that overlap a found one
   * @param gold all names of the gold
   */
  public record Overlap(int foundHits, int found, int goldHits, int gold) {
    Overlap plus(Overlap other) {
      return new Overlap(
          foundHits + other.foundHits,
          found + other.found,
          goldHits + other.goldHits,
          gold + other.gold);
    }

    public double precision() {
      return found == 0 ? 0 : (double) foundHits / found;
    }

    public double recall() {
      return gold == 0 ? 0 : (double) goldHits / gold;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  private record Marked(EntityType type, Span span) {
    boolean hits(Marked other) {
      return type == other.type && span.overlaps(other.span);
    }
  }

  private final Map<EntityType, Score> strict = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Overlap> overlap = new EnumMap<>(EntityType.class);
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();

  /** Adds a document. */
  public void add(List<Mention> gold, List<Mention> found) {
    Set<Marked> right = marked(gold);
    Set<Marked> ours = marked(found);
    for (EntityType type : TYPES) {
      addType(type, of(right, type), of(ours, type));
    }
    addConfusion(right, ours);
  }

  private void addType(EntityType type, Set<Marked> right, Set<Marked> ours) {
    Set<Marked> both = new HashSet<>(right);
    both.retainAll(ours);
    Score score = new Score(both.size(), ours.size() - both.size(), right.size() - both.size());
    strict.merge(type, score, Score::plus);
    overlap.merge(
        type,
        new Overlap(hits(ours, right), ours.size(), hits(right, ours), right.size()),
        Overlap::plus);
  }

  private static int hits(Set<Marked> some, Set<Marked> others) {
    return (int) some.stream().filter(one -> others.stream().anyMatch(one::hits)).count();
  }

  private void addConfusion(Set<Marked> right, Set<Marked> ours) {
    for (Marked gold : right) {
      count(gold.type.name(), overlapping(gold, ours));
    }
    for (Marked found : ours) {
      if (overlapping(found, right).equals(NOTHING)) {
        count(NOTHING, found.type.name());
      }
    }
  }

  /** The type of what overlaps; the same type, if any does. */
  private static String overlapping(Marked one, Set<Marked> others) {
    if (others.stream().anyMatch(one::hits)) {
      return one.type.name();
    }
    return others.stream()
        .filter(other -> other.span.overlaps(one.span))
        .map(other -> other.type.name())
        .sorted()
        .findFirst()
        .orElse(NOTHING);
  }

  private void count(String gold, String found) {
    confusion.computeIfAbsent(gold, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  /** The figures of a type where type and place must be the same. */
  public Score strict(EntityType type) {
    return strict.getOrDefault(type, Score.ZERO);
  }

  /** The figures of all types together. */
  public Score strict() {
    return TYPES.stream().map(this::strict).reduce(Score.ZERO, Score::plus);
  }

  /** The figures of a type where an overlap is enough. */
  public Overlap overlap(EntityType type) {
    return overlap.getOrDefault(type, new Overlap(0, 0, 0, 0));
  }

  /** The figures of all types together. */
  public Overlap overlap() {
    return TYPES.stream().map(this::overlap).reduce(new Overlap(0, 0, 0, 0), Overlap::plus);
  }

  /** How many names of a gold type (rows, {@link #NOTHING} for none) were found as which. */
  public int confused(String gold, String found) {
    return confusion.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
  }

  private static Set<Marked> marked(List<Mention> mentions) {
    Set<Marked> marked = new HashSet<>();
    for (Mention mention : mentions) {
      if (TYPES.contains(mention.type())) {
        marked.add(new Marked(mention.type(), mention.span()));
      }
    }
    return marked;
  }

  private static Set<Marked> of(Set<Marked> marked, EntityType type) {
    Set<Marked> some = new HashSet<>(marked);
    some.removeIf(one -> one.type != type);
    return some;
  }
}
