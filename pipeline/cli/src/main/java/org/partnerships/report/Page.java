package org.partnerships.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the page's frame with style, programs and data. The policy names the digest of each program
 * and style, so that the browser runs nothing else and opens no connection.
 */
final class Page {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final String[] PROGRAM = {
    "words.js", "model.js", "evidence.js", "table.js", "charts.js", "main.js"
  };

  private Page() {}

  /** Writes what the page shows. */
  @FunctionalInterface
  interface Data {
    void write(OutputStream out) throws IOException;
  }

  static void write(OutputStream out, Data data) throws IOException {
    String frame = resource("page.html");
    Map<String, String> parts = parts();
    Matcher place = PLACE.matcher(frame);
    int at = 0;
    while (place.find()) {
      text(out, frame.substring(at, place.start()));
      at = place.end();
      if (place.group(1).equals("data")) {
        data.write(out);
      } else {
        text(out, parts.get(place.group(1)));
      }
    }
    text(out, frame.substring(at));
  }

  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    parts.put("style", resource("report.css"));
    parts.put("texts", resource("texts.json"));
    parts.put("library", resource("echarts.min.js"));
    StringBuilder program = new StringBuilder("'use strict';\n");
    for (String name : PROGRAM) {
      program.append(resource(name));
    }
    parts.put("program", program.toString());
    parts.put(
        "policy",
        "default-src 'none'; script-src "
            + digest(parts.get("library"))
            + " "
            + digest(parts.get("program"))
            + "; style-src "
            + digest(parts.get("style"))
            + "; img-src data:; base-uri 'none'; form-action 'none'");
    return parts;
  }

  /** A browser reads every line end as a line feed before it computes the digest. */
  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the page's part is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
