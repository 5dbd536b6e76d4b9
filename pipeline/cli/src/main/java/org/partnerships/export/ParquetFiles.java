package org.partnerships.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.partnerships.results.ResultFolder;

/** Parquet, compressed with Zstandard. */
final class ParquetFiles {
  private ParquetFiles() {}

  static void events(ResultFolder results, Path file) throws IOException {
    try (CarpetWriter<EventRow> writer = writer(file, EventRow.class)) {
      results.events(event -> writer.write(EventRow.of(event)));
    }
  }

  static void partnerships(ResultFolder results, Path file) throws IOException {
    try (CarpetWriter<PartnershipRow> writer = writer(file, PartnershipRow.class)) {
      results.partnerships(partnership -> writer.write(PartnershipRow.of(partnership)));
    }
  }

  private static <T> CarpetWriter<T> writer(Path file, Class<T> row) throws IOException {
    return new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), row)
        .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .build();
  }
}
