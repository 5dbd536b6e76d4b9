package org.partnerships.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Merely parses the lines of a file with Jackson. */
public final class JacksonPeer {
  private JacksonPeer() {}

  /**
   * Parses.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    long fields = 0;
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        fields += mapper.readTree(line).size();
      }
    }
    System.out.println(fields);
  }
}
