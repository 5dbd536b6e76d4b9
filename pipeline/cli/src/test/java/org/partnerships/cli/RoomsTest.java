package org.partnerships.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of results knows results alone: no stage, no command, and not each other. */
class RoomsTest {
  private static final List<String> RECORDS = List.of("article", "event", "merge", "jsonl");

  @ParameterizedTest
  @CsvSource({"results,", "report,results|models", "export,results", "database,results"})
  void aRoomImportsOnlyWhatItMay(String room, String others) {
    String[] allowed =
        Stream.of(
                RECORDS.stream(),
                Stream.of(room),
                Stream.of((others == null ? room : others).split("\\|")))
            .flatMap(names -> names)
            .map(name -> "org.partnerships." + name + "..")
            .toArray(String[]::new);
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.partnerships." + room);
    noClasses()
        .that()
        .resideInAPackage("org.partnerships." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.partnerships..").and(resideOutsideOfPackages(allowed)))
        .check(classes);
  }
}
