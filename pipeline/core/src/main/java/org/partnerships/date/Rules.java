package org.partnerships.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All patterns in one tree of tokens, so that every rule is tried at once.
 *
 * <p>Each token costs at most a bounded number of steps: patterns are finite, and a start is only
 * tried near a token that hints at time. Immutable once built.
 */
final class Rules {
  /** What a rule means, without the text it was written in. */
  record Compiled(String id, int order, Meaning means, Map<Slot, String> set) {}

  private record Accept(Compiled rule, int from, int to) {}

  private record Edge(Item.Use use, Node target) {}

  private static final class Node {
    private final Map<Integer, List<Edge>> edges = new HashMap<>();
    private final List<Accept> accepts = new ArrayList<>();

    Node follow(Item item) {
      List<Edge> all = edges.computeIfAbsent(item.wordClass(), any -> new ArrayList<>());
      for (Edge edge : all) {
        if (edge.use().equals(item.use())) {
          return edge.target();
        }
      }
      Edge edge = new Edge(item.use(), new Node());
      all.add(edge);
      return edge.target();
    }
  }

  private static final Trail START = new Trail(Map.of(), Optional.empty());

  private static final Comparator<Match> LEFT_AND_LONG =
      Comparator.comparingInt(Match::from)
          .thenComparing(Comparator.comparingInt(Match::to).reversed())
          .thenComparing(Comparator.comparingInt(Match::length).reversed())
          .thenComparingInt(match -> match.rule().order());

  private final Node root = new Node();
  private final BitSet cold;
  private int deepest;

  /**
   * An empty set.
   *
   * @param cold classes of words that do not hint at time
   */
  Rules(BitSet cold) {
    this.cold = cold;
  }

  void add(Compiled rule, FlatPattern pattern) {
    Node node = root;
    for (Item item : pattern.items()) {
      node = node.follow(item);
    }
    node.accepts.add(new Accept(rule, pattern.from(), pattern.to()));
    deepest = Math.max(deepest, pattern.items().size());
  }

  /** The matches to believe, in text order, none overlapping. */
  List<Match> match(List<Tok> tokens) {
    List<Match> all = new ArrayList<>();
    int tried = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isHot(tokens.get(i))) {
        for (int start = Math.max(tried, i - deepest + 1); start <= i; start++) {
          walk(root, tokens, start, start, START, all);
        }
        tried = i + 1;
      }
    }
    return choose(all);
  }

  private boolean isHot(Tok token) {
    for (Lexeme reading : token.readings()) {
      if (!cold.get(reading.wordClass())) {
        return true;
      }
    }
    return false;
  }

  private static void walk(
      Node node, List<Tok> tokens, int start, int at, Trail trail, List<Match> found) {
    for (Accept accept : node.accepts) {
      found.add(matched(accept, start, at, trail));
    }
    if (at == tokens.size() || node.edges.isEmpty()) {
      return;
    }
    for (Lexeme reading : tokens.get(at).readings()) {
      for (Edge edge : node.edges.getOrDefault(reading.wordClass(), List.of())) {
        walk(edge.target(), tokens, start, at + 1, extend(trail, reading, edge.use()), found);
      }
    }
  }

  private static Trail extend(Trail trail, Lexeme reading, Item.Use use) {
    if (!use.keeps() || reading.slots().isEmpty()) {
      return trail;
    }
    Map<Slot, String> slots =
        use.as().isEmpty()
            ? reading.slots()
            : Map.of(use.as().get(), reading.slots().values().iterator().next());
    return new Trail(slots, Optional.of(trail));
  }

  private static Match matched(Accept accept, int start, int at, Trail trail) {
    return new Match(accept.rule(), start + accept.from(), start + accept.to(), at - start, trail);
  }

  private static List<Match> choose(List<Match> all) {
    Match[] sorted = all.toArray(Match[]::new);
    Arrays.sort(sorted, LEFT_AND_LONG);
    List<Match> chosen = new ArrayList<>();
    for (Match match : sorted) {
      if (chosen.isEmpty() || !chosen.get(chosen.size() - 1).overlaps(match)) {
        chosen.add(match);
      }
    }
    return chosen;
  }
}
