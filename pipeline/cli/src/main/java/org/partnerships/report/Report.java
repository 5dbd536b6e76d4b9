package org.partnerships.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.partnerships.models.ModelFiles;
import org.partnerships.results.NoRunException;
import org.partnerships.results.ResultFolder;

/** Writes {@code report.html}. The same results give the same page. */
public final class Report {
  public static final String FILE = "report.html";

  private final CueWords cues;
  private final Limits limits;

  /**
   * Reports.
   *
   * @param models tell which words speak of a partnership
   */
  public Report(ModelFiles models) {
    this(models, Limits.DEFAULT);
  }

  Report(ModelFiles models, Limits limits) {
    this.cues = new CueWords(models);
    this.limits = limits;
  }

  /**
   * Writes the page into the folder, where it appears once it is whole.
   *
   * @return the page
   * @throws NoRunException if the folder is not that of a run
   */
  public Path write(Path folder) throws IOException {
    ResultFolder results = ResultFolder.open(folder);
    PageData data = new PageData(results, PageContent.read(results, limits), cues);
    Path page = folder.resolve(FILE);
    Path part = folder.resolve("." + FILE + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        Page.write(out, data::write);
      }
      Files.move(part, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return page;
  }
}
