package org.partnerships.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.partnerships.rule.Pattern.Step;

/** A pattern as a tree; each kind knows how to become steps. */
sealed interface Node {

  /** Appends the steps; {@code slotOf} gives a capture's number. */
  void emit(List<Step> steps, ToIntFunction<String> slotOf);

  /** The least number of units that it steps over. */
  int length();

  /** What must stand somewhere so that it can match. */
  default Need need() {
    return new Need.Anything();
  }

  /** One unit. */
  record One(Test test) implements Node {
    @Override
    public int length() {
      return 1;
    }

    @Override
    public Need need() {
      return test.need();
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      steps.add(new Step.Consume(test));
    }
  }

  /** {@code ^} or {@code $}. */
  record Edge(boolean start) implements Node {
    @Override
    public int length() {
      return 0;
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      steps.add(new Step.Edge(start));
    }
  }

  /** One after the other. */
  record Sequence(List<Node> parts) implements Node {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public int length() {
      return parts.stream().mapToInt(Node::length).sum();
    }

    @Override
    public Need need() {
      return Need.all(parts.stream().map(Node::need).toList());
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      parts.forEach(part -> part.emit(steps, slotOf));
    }
  }

  /** The first that matches. */
  record Choice(Node first, Node second) implements Node {
    @Override
    public int length() {
      return Math.min(first.length(), second.length());
    }

    @Override
    public Need need() {
      List<Need> needs = new ArrayList<>();
      Node rest = this;
      while (rest instanceof Choice choice) {
        needs.add(choice.first.need());
        rest = choice.second;
      }
      needs.add(rest.need());
      return Need.any(needs);
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      int fork = steps.size();
      steps.add(new Step.Accept());
      first.emit(steps, slotOf);
      int jump = steps.size();
      steps.add(new Step.Accept());
      steps.set(fork, new Step.Fork(fork + 1, steps.size()));
      second.emit(steps, slotOf);
      steps.set(jump, new Step.Jump(steps.size()));
    }
  }

  /** Once or not at all; lazy prefers not at all. */
  record Maybe(Node part, boolean lazy) implements Node {
    @Override
    public int length() {
      return 0;
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      int fork = steps.size();
      steps.add(new Step.Accept());
      part.emit(steps, slotOf);
      int after = steps.size();
      steps.set(fork, lazy ? new Step.Fork(after, fork + 1) : new Step.Fork(fork + 1, after));
    }
  }

  /** As often as possible, at least once. */
  record Many(Node part) implements Node {
    @Override
    public int length() {
      return part.length();
    }

    @Override
    public Need need() {
      return part.need();
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      int start = steps.size();
      part.emit(steps, slotOf);
      steps.add(new Step.Fork(start, steps.size() + 1));
    }
  }

  /** At most so many units, as few as possible. */
  record Gap(Test over, int limit) implements Node {
    @Override
    public int length() {
      return 0;
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      int exit = steps.size() + 2 * limit;
      while (steps.size() < exit) {
        steps.add(new Step.Fork(exit, steps.size() + 1));
        steps.add(new Step.Consume(over));
      }
    }
  }

  /** A part with a name. */
  record Capture(String name, Node part) implements Node {
    @Override
    public int length() {
      return part.length();
    }

    @Override
    public Need need() {
      return part.need();
    }

    @Override
    public void emit(List<Step> steps, ToIntFunction<String> slotOf) {
      int slot = slotOf.applyAsInt(name);
      steps.add(new Step.Save(2 * slot));
      part.emit(steps, slotOf);
      steps.add(new Step.Save(2 * slot + 1));
    }
  }
}
