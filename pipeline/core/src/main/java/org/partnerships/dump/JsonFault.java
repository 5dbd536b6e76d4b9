package org.partnerships.dump;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is wrong with the JSON of a record, for people who know nothing of the parser: {@code line
 * 7, column 12: a quote or a bracket is missing, the record ends too early}.
 */
final class JsonFault {
  /** Where the parser began with what it misses, and which of its settings forbids something. */
  private static final Pattern INTERNAL =
      Pattern.compile("\\s*\\([^()]*\\[Source:.*|,? (?:from|as per) `[^`]*`", Pattern.DOTALL);

  /** {@code ('}' (code 125))}. */
  private static final Pattern CHARACTER =
      Pattern.compile("\\('(.)' \\(code \\d+\\)\\)|'(.)' \\(code \\d+\\)");

  private static final Pattern ANY_VALUE = Pattern.compile("was expecting \\(JSON String.*");

  private JsonFault() {}

  /**
   * The fault, with its place in the file.
   *
   * @param bytes of the record
   * @param start where the record begins
   */
  static String tell(JsonProcessingException e, byte[] bytes, TextPlace start) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? -1 : location.getByteOffset();
    TextPlace place = offset < 0 ? start : start.after(bytes, (int) Math.min(offset, bytes.length));
    return place + ": " + message(e, bytes);
  }

  private static String message(JsonProcessingException e, byte[] bytes) {
    if (e instanceof JsonEOFException) {
      return "a quote or a bracket is missing, the record ends too early";
    }
    String told = e.getOriginalMessage();
    if (e instanceof MismatchedInputException) {
      return told.startsWith("Trailing token")
          ? "something follows the object"
          : "it is " + kind(bytes) + ", no object";
    }
    if (told.startsWith("Invalid UTF-8")) {
      return "the text is not in UTF-8";
    }
    String message = INTERNAL.matcher(told).replaceAll("");
    message = CHARACTER.matcher(message).replaceAll("«$1$2»");
    message = ANY_VALUE.matcher(message).replaceAll("was expecting a value");
    return e instanceof StreamConstraintsException || message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String kind(byte[] bytes) {
    for (byte b : bytes) {
      switch (b) {
        case '[':
          return "a list";
        case '"':
          return "a text";
        case '{':
          return "something else";
        default:
          if (b > ' ') {
            return "a number or a word";
          }
      }
    }
    return "nothing";
  }
}
