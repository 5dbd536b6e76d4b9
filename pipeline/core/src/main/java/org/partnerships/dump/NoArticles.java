package org.partnerships.dump;

import java.util.List;
import java.util.Locale;

/** Media types that hold no article: in a crawl or a mail they are no documents. */
final class NoArticles {
  private static final List<String> BEGINNINGS =
      List.of(
          "image/",
          "video/",
          "audio/",
          "font/",
          "text/css",
          "text/javascript",
          "application/javascript",
          "application/x-javascript",
          "application/json",
          "application/font",
          "application/pgp-",
          "application/pkcs7-",
          "application/x-pkcs7-",
          "text/calendar",
          "text/vcard",
          "text/x-vcard");

  private NoArticles() {}

  /**
   * True if there is no article in it.
   *
   * @param type a media type, with parameters or not
   */
  static boolean isOne(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(lower::startsWith);
  }
}
