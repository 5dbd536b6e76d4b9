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
    return String.format(
        Locale.ROOT,
        "%d documents, %d events, %d rejected",
        progress.documents().read(),
        progress.events(),
        progress.documents().rejected());
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
    private long last = System.nanoTime();

    Lines(Console console, Dump dump) {
      super(dump);
      this.console = console;
      this.total = dump.totalBytes();
    }

    @Override
    public void accept(Progress progress) {
      if (System.nanoTime() - last > EVERY) {
        last = System.nanoTime();
        long percent = total == 0 ? 0 : Math.min(100, 100 * dump().bytesRead() / total);
        console.say(percent + " % read: " + counts(progress));
      }
    }
  }
}
