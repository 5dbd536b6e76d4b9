package org.partnerships.batch;

/** How long the stages took, in microseconds. */
public record StageTimes(long extract, long annotate, long find) {
  /** Nothing done. */
  public static final StageTimes ZERO = new StageTimes(0, 0, 0);

  StageTimes plus(StageTimes other) {
    return new StageTimes(extract + other.extract, annotate + other.annotate, find + other.find);
  }
}
