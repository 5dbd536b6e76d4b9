package org.partnerships.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Remembers, while a file is being read, on which line each rule and each of its texts stands. */
final class LineKeeper extends JsonParserDelegate {
  private final Map<String, Integer> lines = new HashMap<>();

  LineKeeper(JsonParser parser) {
    super(parser);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token != null && (token.isScalarValue() || token == JsonToken.START_OBJECT)) {
      String pointer =
          token == JsonToken.START_OBJECT
              ? getParsingContext().getParent().pathAsPointer().toString()
              : getParsingContext().pathAsPointer().toString();
      lines.put(pointer, currentTokenLocation().getLineNr());
    }
    return token;
  }

  /** Of what stands at a JSON pointer such as {@code /rules/3}; counted from 1. */
  int line(String pointer) {
    return lines.getOrDefault(pointer, 1);
  }

  /** Of one text among several, or of the only one. */
  int line(String pointer, int index) {
    return lines.getOrDefault(pointer + "/" + index, line(pointer));
  }
}
