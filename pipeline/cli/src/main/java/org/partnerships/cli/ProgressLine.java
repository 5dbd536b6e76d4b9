package org.partnerships.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.partnerships.batch.Progress;
import org.partnerships.dump.Dump;

/** How far a run has come: a bar on a terminal, now and then a line in a log, or nothing. */
abstract class ProgressLine implements Consumer<Progress>, AutoCloseable {
  private static final long KILOBYTE = 1024;

  /** Megabytes that are told in kilobytes. */
  private static final long FEW = 20;

  private Dump dump;

  private ProgressLine(Dump dump) {
    this.dump = dump;
  }

  static ProgressLine of(Console console, CommonOptions options, Dump dump) {
    if (options.quiet()) {
      return new Silent(dump);
    }
    return console.errIsTerminal() ? new Bar(console, dump) : new Lines(console, dump);
  }

  /** From now on, this is the dump that is read. */
  final void follow(Dump other) {
    dump = other;
  }

  final Dump dump() {
    return dump;
  }

  @Override
  public void close() {}

  private static String counts(Progress progress) {
    return Amount.of(progress.documents().read(), "document")
        + ", "
        + Amount.of(progress.events(), "event")
        + ", "
        + String.format(Locale.ROOT, "%,d rejected", progress.documents().rejected());
  }

  private static final class Silent extends ProgressLine {
    Silent(Dump dump) {
      super(dump);
    }

    @Override
    public void accept(Progress progress) {}
  }

  private static final class Bar extends ProgressLine {
    private final ProgressBar bar;

    Bar(Console console, Dump dump) {
      super(dump);
      boolean small = dump.totalBytes() < FEW * KILOBYTE * KILOBYTE;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("read")
              .setUnit(small ? " kB" : " MB", small ? KILOBYTE : KILOBYTE * KILOBYTE)
              .setInitialMax(Math.max(1, dump.totalBytes()))
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .clearDisplayOnFinish()
              .showSpeed()
              .build();
    }

    @Override
    public void accept(Progress progress) {
      bar.stepTo(dump().bytesRead());
      bar.setExtraMessage(" " + counts(progress));
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  private static final class Lines extends ProgressLine {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(30);

    private final Console console;
    private final long total;
    private final long start = System.nanoTime();
    private long last = start;

    Lines(Console console, Dump dump) {
      super(dump);
      this.console = console;
      this.total = dump.totalBytes();
    }

    @Override
    public void accept(Progress progress) {
      if (System.nanoTime() - last > EVERY) {
        last = System.nanoTime();
        console.say(line(dump().bytesRead(), counts(progress)));
      }
    }

    /** {@code 42 % read, 3.1 MB/s, 2:05 left: 800 documents, …}. */
    private String line(long read, String counts) {
      double seconds = (last - start) / (double) TimeUnit.SECONDS.toNanos(1);
      double speed = read / seconds;
      long left = Math.max(0, Math.round((total - read) / Math.max(1, speed)));
      return total == 0
          ? counts
          : String.format(
              Locale.ROOT,
              "%d %% read, %.1f MB/s, %d:%02d left: %s",
              Math.min(100, 100 * read / total),
              speed / (KILOBYTE * KILOBYTE),
              left / 60,
              left % 60,
              counts);
    }
  }
}
