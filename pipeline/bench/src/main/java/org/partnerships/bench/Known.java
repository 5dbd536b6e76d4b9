package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.partnerships.batch.KnownDocuments;

/** Next week's dump into a folder that knows very many documents. */
record Known(Workplace place, Dumps dumps) {
  private static final int[] KNOWN = {0, 1_000_000, 10_000_000};

  String measured() throws IOException {
    Path dump = dumps.jsonLines(place.documents());
    Path out = place.folder().resolve("known");
    Table table = new Table("known documents", "new ones", "s", "beside none known", "peak MB");
    double none = 0;
    for (int known : KNOWN) {
      Workplace.deleteTree(out);
      KnownDocuments.write(out, known);
      Child.Took took = place.run(dump, out, 2);
      none = known == 0 ? took.seconds() : none;
      table.row(
          String.format(Locale.ROOT, "%,d", known),
          String.format(Locale.ROOT, "%,d", place.documents()),
          Table.number(took.seconds()),
          Table.number(took.seconds() / none),
          Long.toString(took.peakMegabytes()));
    }
    Workplace.deleteTree(out);
    return table.toString();
  }
}
