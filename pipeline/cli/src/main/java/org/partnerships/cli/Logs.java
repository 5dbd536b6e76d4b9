package org.partnerships.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much the libraries may say. Called only by commands that load them. */
final class Logs {
  private Logs() {}

  static void set(CommonOptions options) {
    Level level = options.quiet() ? Level.OFF : options.verbose() ? Level.INFO : Level.ERROR;
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(level);
    }
  }
}
