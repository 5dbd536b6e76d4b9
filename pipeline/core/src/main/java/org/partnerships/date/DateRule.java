package org.partnerships.date;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the rule file.
 *
 * @param id unique
 * @param pattern see {@link PatternParser}
 * @param means how to read it
 * @param set slots that the rule fills itself
 * @param find sentences with each expression of time in brackets: {@code Am [3. Mai|2022-05-03].}
 * @param leave sentences without any
 */
record DateRule(
    @JsonProperty(value = "id", required = true) String id,
    @JsonProperty(value = "pattern", required = true) List<String> pattern,
    @JsonProperty(value = "means", required = true) Meaning means,
    @JsonProperty("set") Map<String, String> set,
    @JsonProperty("find") List<String> find,
    @JsonProperty("leave") List<String> leave) {

  DateRule {
    Objects.requireNonNull(id, "id");
    pattern = List.copyOf(pattern);
    set = Map.copyOf(Optional.ofNullable(set).orElse(Map.of()));
    find = List.copyOf(Optional.ofNullable(find).orElse(List.of()));
    leave = List.copyOf(Optional.ofNullable(leave).orElse(List.of()));
  }
}
