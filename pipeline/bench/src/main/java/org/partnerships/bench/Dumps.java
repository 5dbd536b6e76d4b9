package org.partnerships.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the same news as JSON Lines, as saved web pages, and as bare text. */
record Dumps(News news, Path folder) {
  private static final int TEASERS = 40;
  private static final int LINKS = 120;

  /** So many of a page's bytes are scripts and styles. */
  private static final int SCRIPT_LINES = 500;

  /** JSON Lines of the first {@code count} articles. */
  Path jsonLines(int count) throws IOException {
    Path file = folder.resolve("news-" + count + ".jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < count; i++) {
        Story story = news.story(i);
        json.writeStartObject();
        json.writeStringField("id", story.id());
        json.writeStringField("title", story.title());
        json.writeStringField("published", story.day().toString());
        json.writeStringField("text", story.text());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    return file;
  }

  /** Their texts, one a line. */
  Path texts(int count) throws IOException {
    Path file = folder.resolve("news-" + count + ".txt");
    List<String> lines =
        IntStream.range(0, count).mapToObj(i -> news.story(i).text().replace('\n', ' ')).toList();
    Files.write(file, lines);
    return file;
  }

  /** A folder of web pages, with what stands around an article in them. */
  Path pages(int count) throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages-" + count));
    for (int i = 0; i < count; i++) {
      Story story = news.story(i);
      Files.writeString(pages.resolve(story.id() + ".html"), page(story));
    }
    return pages;
  }

  private String page(Story story) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"de\"><head>");
    page.append("<meta charset=\"utf-8\"><title>").append(story.title()).append("</title>\n");
    page.append("<meta property=\"article:published_time\" content=\"").append(story.day());
    page.append("T06:00:00+01:00\">\n<script>\n");
    for (int i = 0; i < SCRIPT_LINES; i++) {
      page.append("window.slots=window.slots||[];slots.push({id:")
          .append(i)
          .append(",lazy:true});");
      page.append('\n');
    }
    page.append("</script></head><body class=\"page\"><nav class=\"main-nav\"><ul>\n");
    for (int i = 0; i < LINKS; i++) {
      page.append("<li class=\"nav__item\"><a class=\"nav__link\" href=\"/thema/").append(i);
      page.append("\"><span>Thema ").append(i).append("</span></a></li>\n");
    }
    page.append("</ul></nav><main><article class=\"story\"><h1>").append(story.title());
    page.append("</h1>\n<time datetime=\"").append(story.day()).append("\"></time>");
    for (List<String> paragraph : story.paragraphs()) {
      page.append("<p class=\"story__text\">").append(String.join(" ", paragraph));
      page.append("</p>\n<div class=\"ad\" data-slot=\"content\"></div>\n");
    }
    page.append("</article></main><aside class=\"teasers\">\n");
    for (int i = 1; i <= TEASERS; i++) {
      Story other = news.story(story.number() + i);
      page.append("<div class=\"teaser\"><a href=\"/").append(other.id()).append("\"><h3>");
      page.append(other.title()).append("</h3><img src=\"/img/").append(other.id());
      page.append(".jpg\" alt=\"\" loading=\"lazy\" width=\"320\" height=\"180\"><p>");
      page.append(other.paragraphs().get(0).get(0)).append("</p></a></div>\n");
    }
    return page.append(
            "</aside><footer><a href=\"/impressum\">Impressum</a></footer></body></html>")
        .toString();
  }
}
