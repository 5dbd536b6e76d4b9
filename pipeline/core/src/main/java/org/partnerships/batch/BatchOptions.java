package org.partnerships.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.merge.Alias;

/**
 * How a run is done.
 *
 * @param out the folder of its results
 * @param fresh true to forget what the folder holds
 * @param setting what goes into {@code run.json}; a run is continued only under the same setting,
 *     the number of threads aside
 * @param places keys of names that are places, too: what begins with one is not for that reason a
 *     longer name of an organisation
 * @param aliases other names of the user's own organisations, by each form of them
 */
public record BatchOptions(
    Path out,
    boolean fresh,
    RunRecord.Setting setting,
    Set<String> places,
    Map<String, Alias> aliases) {
  public BatchOptions {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(setting, "setting");
    places = Set.copyOf(places);
    aliases = Map.copyOf(aliases);
    if (setting.threads() < 1) {
      throw new IllegalArgumentException("no number of threads: " + setting.threads());
    }
  }

  /** Options of a run without organisations of the user's own. */
  public BatchOptions(Path out, boolean fresh, RunRecord.Setting setting, Set<String> places) {
    this(out, fresh, setting, places, Map.of());
  }
}
