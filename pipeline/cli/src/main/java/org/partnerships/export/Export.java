package org.partnerships.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.results.ResultFolder;

/** Writes a run's records once more, beside them, in another format. */
public final class Export {
  private Export() {}

  /** What the records are written for. */
  public enum Format {
    /** DuckDB, Spark, lakes: the records with their structure, and dates as dates. */
    PARQUET("events.parquet", "partnerships.parquet"),
    /** Spreadsheets: a row each, lists within a cell. */
    CSV("events.csv", "partnerships.csv"),
    /** OpenSearch and Elasticsearch: lines for {@code _bulk}, and the index's mapping. */
    OPENSEARCH("events.bulk.ndjson", "partnerships.bulk.ndjson", "opensearch-template.json");

    private final List<String> files;

    Format(String... files) {
      this.files = List.of(files);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes one file. */
  @FunctionalInterface
  private interface Writing {
    void write(ResultFolder results, Path file) throws IOException;
  }

  private static List<Writing> writings(Format format) {
    return switch (format) {
      case PARQUET -> List.of(ParquetFiles::events, ParquetFiles::partnerships);
      case CSV -> List.of(CsvFiles::events, CsvFiles::partnerships);
      case OPENSEARCH ->
          List.of(
              BulkFiles::events, BulkFiles::partnerships, (r, file) -> BulkFiles.template(file));
    };
  }

  /**
   * Writes the files of a format into the folder; each appears once it is whole.
   *
   * @return the files
   * @throws org.partnerships.results.NoRunException if the folder is not that of a run
   */
  public static List<Path> write(Path folder, Format format) throws IOException {
    ResultFolder results = ResultFolder.open(folder);
    List<Path> written = new ArrayList<>();
    List<Writing> writings = writings(format);
    for (int i = 0; i < writings.size(); i++) {
      Path file = folder.resolve(format.files.get(i));
      Path part = folder.resolve("." + format.files.get(i) + ".part");
      try {
        Files.deleteIfExists(part);
        writings.get(i).write(results, part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      written.add(file);
    }
    return written;
  }
}
