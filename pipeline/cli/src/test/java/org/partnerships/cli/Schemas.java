package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Holds output against the project's schemas. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  static void assertLines(String name, String lines) {
    Schema schema = schema(name);
    lines
        .lines()
        .forEach(
            line -> assertEquals(List.of(), schema.validate(line, InputFormat.JSON), () -> line));
  }

  static void assertPage(String name, String page) {
    assertEquals(List.of(), schema(name).validate(page, InputFormat.JSON), () -> page);
  }

  private static Schema schema(String name) {
    try (InputStream file =
        Schemas.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      return REGISTRY.getSchema(file, InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
