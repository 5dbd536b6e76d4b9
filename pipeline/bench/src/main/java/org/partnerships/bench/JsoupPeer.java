package org.partnerships.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Merely parses the web pages of a folder with jsoup. */
public final class JsoupPeer {
  private JsoupPeer() {}

  /**
   * Parses.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      pages = files.sorted().toList();
    }
    long nodes = 0;
    for (Path page : pages) {
      ByteArrayInputStream bytes = new ByteArrayInputStream(Files.readAllBytes(page));
      nodes += Jsoup.parse(bytes, null, "").childNodeSize();
    }
    System.out.println(nodes);
  }
}
