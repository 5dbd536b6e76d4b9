package org.partnerships.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The best sequence of tags under scores per place and per transition. */
final class Viterbi {
  private Viterbi() {}

  /**
   * The valid sequence with the highest sum; the lowest tags win a tie.
   *
   * @param scores by place and tag
   * @param transitions by tag before and tag
   */
  static int[] best(NameTags tags, float[][] scores, float[][] transitions) {
    return best(tags, scores, transitions, before(tags));
  }

  /** The same, with the tags that may stand {@link #before} each. */
  static int[] best(NameTags tags, float[][] scores, float[][] transitions, int[][] allowed) {
    int length = scores.length;
    int size = tags.size();
    if (length == 0) {
      return new int[0];
    }
    int[][] from = new int[length][size];
    float[] before = new float[size];
    for (int tag = 0; tag < size; tag++) {
      before[tag] =
          tags.mayFollow(0, tag) ? scores[0][tag] + transitions[0][tag] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      float[] here = new float[size];
      for (int tag = 0; tag < size; tag++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int last : allowed[tag]) {
          float sum = before[last] + transitions[last][tag];
          if (sum > best) {
            best = sum;
            from[i][tag] = last;
          }
        }
        here[tag] = best + scores[i][tag];
      }
      before = here;
    }
    return path(tags, from, before);
  }

  /** By tag, the tags that may stand before it, the lowest first. */
  static int[][] before(NameTags tags) {
    int[][] before = new int[tags.size()][];
    for (int tag = 0; tag < before.length; tag++) {
      int to = tag;
      before[tag] = IntStream.range(0, tags.size()).filter(t -> tags.mayFollow(t, to)).toArray();
    }
    return before;
  }

  private static int[] path(NameTags tags, int[][] from, float[] ends) {
    int best = 0;
    for (int tag = 1; tag < ends.length; tag++) {
      if (tags.mayEnd(tag) && ends[tag] > ends[best]) {
        best = tag;
      }
    }
    int[] path = new int[from.length];
    for (int i = from.length - 1; i >= 0; i--) {
      path[i] = best;
      best = from[i][best];
    }
    return path;
  }

  /** Forbids the transitions that no valid sequence has. */
  static float[][] valid(NameTags tags, float[][] transitions) {
    float[][] valid = new float[tags.size()][];
    for (int last = 0; last < valid.length; last++) {
      valid[last] = Arrays.copyOf(transitions[last], tags.size());
      for (int tag = 0; tag < valid.length; tag++) {
        if (!tags.mayFollow(last, tag)) {
          valid[last][tag] = Float.NEGATIVE_INFINITY;
        }
      }
    }
    return valid;
  }
}
