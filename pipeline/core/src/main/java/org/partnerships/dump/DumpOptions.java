package org.partnerships.dump;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to read a dump.
 *
 * @param fields for each of {@link #FIELDS} the name that the dump's records use instead: {@code
 *     text → body}
 * @param maxDocumentBytes the largest file, archive member or line that is read, in bytes after
 *     decompression; a larger one is rejected as too large. Memory in use grows with it: about four
 *     times as much for a moment
 * @param maxNesting how many archives may lie in one another: 1 is an archive, 2 an archive in an
 *     archive
 */
public record DumpOptions(Map<String, String> fields, long maxDocumentBytes, int maxNesting) {

  /** The fields of a record that have a meaning; all others are carried through. */
  public static final List<String> FIELDS =
      List.of("id", "url", "title", "published", "text", "html");

  /** The fields' own names, 64 MB a document, an archive in an archive. */
  public static final DumpOptions DEFAULT = new DumpOptions(Map.of(), 64L << 20, 2);

  public DumpOptions {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      if (!FIELDS.contains(field.getKey())) {
        throw new IllegalArgumentException(
            "no field «" + field.getKey() + "»; there are " + String.join(", ", FIELDS));
      }
      if (field.getValue().isEmpty()) {
        throw new IllegalArgumentException("field «" + field.getKey() + "» is given no name");
      }
    }
    if (maxDocumentBytes < 1 || maxDocumentBytes > Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("no size for a document: " + maxDocumentBytes);
    }
    if (maxNesting < 0) {
      throw new IllegalArgumentException("no depth of archives: " + maxNesting);
    }
    fields = Map.copyOf(fields);
  }

  /**
   * These options with field names as the command line gives them: {@code
   * text=body,published=date}.
   *
   * @throws IllegalArgumentException with the part that is wrong
   */
  public DumpOptions withFields(String mapping) {
    Map<String, String> names = new LinkedHashMap<>(fields);
    for (String part : mapping.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "«"
                + part
                + "» is not of the form FIELD=NAME; say text=body where the records call their text"
                + " «body»");
      }
      names.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
    return withFields(names);
  }

  /** These options with these field names. */
  public DumpOptions withFields(Map<String, String> names) {
    return new DumpOptions(names, maxDocumentBytes, maxNesting);
  }

  /** These options with another limit for one document. */
  public DumpOptions withMaxDocumentBytes(long bytes) {
    return new DumpOptions(fields, bytes, maxNesting);
  }

  /** What the dump calls a field. */
  String nameOf(String field) {
    return fields.getOrDefault(field, field);
  }
}
