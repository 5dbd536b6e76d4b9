package org.partnerships.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnerships.jsonl.MalformedRecordException;

/** Reads files of records; a fault in one is told with its line, a byte order mark is none. */
final class GoldFiles {
  private GoldFiles() {}

  static <T> List<T> read(List<Path> files, Function<String, T> record) throws IOException {
    List<T> records = new ArrayList<>();
    for (Path file : files) {
      read(file, record, records);
    }
    return records;
  }

  private static <T> void read(Path file, Function<String, T> record, List<T> records)
      throws IOException {
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        String json = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!json.isBlank()) {
          records.add(record.apply(json));
        }
      }
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no file " + file, e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is no UTF-8", e);
    } catch (MalformedRecordException e) {
      throw new UsageException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }
}
