package org.partnerships.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;

/** Holds output against the project's schemas. */
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** Fails with all that is wrong with a record. */
  public static void assertValid(String schema, String json) {
    InputStream file = Schemas.class.getResourceAsStream("/schemas/" + schema + ".schema.json");
    Schema rules = REGISTRY.getSchema(file, InputFormat.JSON);
    List<Error> errors = rules.validate(json, InputFormat.JSON);
    assertEquals(List.of(), errors, () -> json);
  }
}
