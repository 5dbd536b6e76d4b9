package org.partnerships.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnerships.dump.DumpOptions;
import org.partnerships.text.TextOptions;
import picocli.CommandLine.Option;

/** What one document may cost; over it, it is rejected. */
final class LimitOptions {
  private static final int BYTES_PER_MEGABYTE = 1 << 20;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "For a PDF or an office document, whose parser is killed then (default: 60).")
  private double timeout;

  @Option(
      names = "--parser-memory",
      paramLabel = "MB",
      defaultValue = "512",
      description =
          "For a process that parses such documents; at most one a thread (default: 512).")
  private int parserMemory;

  @Option(
      names = "--max-document",
      paramLabel = "MB",
      defaultValue = "64",
      description = "The largest file, member or line, after decompression (default: 64).")
  private int maxDocument;

  @Option(
      names = "--max-text",
      paramLabel = "CHARS",
      defaultValue = "4000000",
      description = "The longest text of a document (default: 4000000).")
  private int maxText;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      defaultValue = "100",
      description = "The deepest nesting within an office document (default: 100).")
  private int maxDepth;

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      defaultValue = "2",
      description = "The most archives in one another (default: 2).")
  private int maxNesting;

  TextOptions text() {
    try {
      return TextOptions.DEFAULT
          .withTimeout(Duration.ofMillis((long) (timeout * 1000)))
          .withParserMegabytes(parserMemory)
          .withMaxTextLength(maxText)
          .withMaxNesting(maxDepth);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--timeout, --parser-memory, --max-text, --max-depth: " + e.getMessage(), e);
    }
  }

  DumpOptions dump() {
    try {
      return new DumpOptions(Map.of(), (long) maxDocument * BYTES_PER_MEGABYTE, maxNesting);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--max-document, --max-nesting: " + e.getMessage(), e);
    }
  }

  /** What a run's protocol tells of them. */
  Map<String, Object> setting() {
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put("timeout", timeout);
    limits.put("parser-memory", parserMemory);
    limits.put("max-document", maxDocument);
    limits.put("max-text", maxText);
    limits.put("max-depth", maxDepth);
    limits.put("max-nesting", maxNesting);
    return limits;
  }
}
