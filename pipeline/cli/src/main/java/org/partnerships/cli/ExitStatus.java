package org.partnerships.cli;

/** What the process says to its caller. */
final class ExitStatus {
  static final int ALL_READ = 0;
  static final int SOME_REJECTED = 1;
  static final int WRONG_USAGE = 2;
  static final int INTERNAL_FAULT = 3;
  static final int STOPPED = 130;

  private ExitStatus() {}
}
