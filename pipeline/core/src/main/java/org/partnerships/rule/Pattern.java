package org.partnerships.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern over units, compiled.
 *
 * <p>Matching takes time linear in the number of units, whatever the pattern: each pair of
 * instruction and unit is visited once at the most (the method of RE2's bit-state matcher, <a
 * href="https://swtch.com/~rsc/regexp/regexp3.html">Cox 2010</a>). The first alternative that
 * matches wins; gaps are as short as possible. Thread-safe.
 */
public final class Pattern {
  private final String source;
  private final int length;
  private final Need need;
  private final Lexicon lexicon;
  private final Wanted wanted;

  /** Read when it is first needed; two threads may read the same at once. */
  private volatile Program program;

  /**
   * What is run.
   *
   * @param names those of the captures
   */
  record Program(List<Step> steps, List<String> names) {
    Program {
      steps = List.copyOf(steps);
      names = List.copyOf(names);
    }
  }

  private Pattern(String source, int length, Need need, Lexicon lexicon) {
    this.source = source;
    this.length = length;
    this.need = need;
    this.lexicon = lexicon;
    this.wanted = lexicon.vocabulary().add(need);
  }

  /**
   * Compiles a pattern.
   *
   * @throws RuleException if it is none; the message shows where
   */
  public static Pattern compile(String source, Lexicon lexicon) {
    Optional<CompiledRules.Outline> known = lexicon.outline(source);
    if (known.isPresent()) {
      return new Pattern(source, known.get().length(), known.get().need(), lexicon);
    }
    Node tree = new PatternParser(source, lexicon).parse();
    Pattern pattern = new Pattern(source, tree.length(), tree.need(), lexicon);
    pattern.program = program(tree);
    return pattern;
  }

  private static Program program(Node tree) {
    List<Step> steps = new ArrayList<>();
    List<String> names = new ArrayList<>();
    tree.emit(
        steps,
        name -> {
          if (!names.contains(name)) {
            names.add(name);
          }
          return names.indexOf(name);
        });
    steps.add(new Step.Accept());
    return new Program(steps, names);
  }

  private Program program() {
    Program known = program;
    if (known == null) {
      known = program(new PatternParser(source, lexicon).parse());
      program = known;
    }
    return known;
  }

  /** The least number of units that a match has: how much the pattern asks for. */
  public int length() {
    return length;
  }

  /** What must stand somewhere so that it can match. */
  public Need need() {
    return need;
  }

  public String source() {
    return source;
  }

  /** A match that begins exactly here. */
  public Optional<Match> matchAt(List<Unit> units, int begin, int end, int focus) {
    return mayMatch(units) ? new Run(units, end, focus).from(begin) : Optional.empty();
  }

  /** The first match that begins in this range of units and does not leave it. */
  public Optional<Match> find(List<Unit> units, int begin, int end, int focus) {
    if (!mayMatch(units)) {
      return Optional.empty();
    }
    Run run = new Run(units, end, focus);
    for (int at = begin; at <= end; at++) {
      Optional<Match> match = run.from(at);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** False if it matches in no part of these units for sure; quick. */
  public boolean mayMatch(List<Unit> units) {
    return !(units instanceof Units known) || known.mayHold(wanted, lexicon.vocabulary());
  }

  @Override
  public String toString() {
    return source;
  }

  /** An instruction. */
  sealed interface Step {
    /** Steps over one unit. */
    record Consume(Test test) implements Step {}

    /** Goes on at both, the first preferred. */
    record Fork(int first, int second) implements Step {}

    record Jump(int to) implements Step {}

    /** Notes the place in slot {@code 2k} (begin) or {@code 2k + 1} (end) of capture {@code k}. */
    record Save(int slot) implements Step {}

    /** {@code ^} and {@code $}. */
    record Edge(boolean start) implements Step {}

    record Accept() implements Step {}
  }

  /** One search; remembers which states led nowhere. */
  private final class Run {
    private final List<Unit> units;
    private final int end;
    private final int focus;
    private final List<Step> steps = program().steps();
    private final List<String> names = program().names();
    private final BitSet visited = new BitSet();
    private final int[] saved = new int[2 * names.size()];

    Run(List<Unit> units, int end, int focus) {
      this.units = units;
      this.end = end;
      this.focus = focus;
    }

    /** States that failed from an earlier start fail again: captures do not change the outcome. */
    Optional<Match> from(int begin) {
      List<int[]> pending = new ArrayList<>();
      pending.add(new int[] {0, begin, -1, 0});
      while (!pending.isEmpty()) {
        int[] state = pending.remove(pending.size() - 1);
        if (state[2] >= 0) {
          saved[state[2]] = state[3];
          continue;
        }
        int stop = follow(state[0], state[1], pending);
        if (stop >= 0) {
          return Optional.of(new Match(begin, stop, captured()));
        }
      }
      return Optional.empty();
    }

    /** Runs one thread until it accepts (the place), fails or forks (-1). */
    private int follow(int startStep, int startAt, List<int[]> pending) {
      int step = startStep;
      int at = startAt;
      while (true) {
        int state = at * steps.size() + step;
        if (visited.get(state)) {
          return -1;
        }
        visited.set(state);
        Step instruction = steps.get(step);
        if (instruction instanceof Step.Consume consume) {
          if (at >= end || !consume.test().holds(units, at, focus)) {
            return -1;
          }
          at++;
          step++;
        } else if (instruction instanceof Step.Fork fork) {
          pending.add(new int[] {fork.second(), at, -1, 0});
          step = fork.first();
        } else if (instruction instanceof Step.Jump jump) {
          step = jump.to();
        } else if (instruction instanceof Step.Save save) {
          // Undone when the search comes back past this place.
          pending.add(new int[] {0, 0, save.slot(), saved[save.slot()]});
          saved[save.slot()] = at;
          step++;
        } else if (instruction instanceof Step.Edge edge) {
          if (edge.start() ? at != 0 : at != units.size()) {
            return -1;
          }
          step++;
        } else {
          return at;
        }
      }
    }

    private Map<String, Match.Range> captured() {
      Map<String, Match.Range> captures = new HashMap<>();
      for (int k = 0; k < names.size(); k++) {
        if (saved[2 * k + 1] > saved[2 * k]) {
          captures.put(names.get(k), new Match.Range(saved[2 * k], saved[2 * k + 1]));
        }
      }
      return captures;
    }
  }
}
