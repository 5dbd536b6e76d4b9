package org.partnerships.cli;

import java.util.concurrent.Callable;

/** A command with streams of its own; returns the exit status. */
abstract class ConsoleCommand implements Callable<Integer> {
  private final Console console;

  ConsoleCommand(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }
}
