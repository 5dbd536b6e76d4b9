package org.partnerships;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Packages import each other only as the rooms allow. */
class RoomsTest {
  private static final String ROOT = "org.partnerships";

  /** A room and the rooms that it may import. */
  private record Room(String name, List<String> mayImport) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room("article", List.of()),
          new Room("event", List.of("article")),
          new Room("models", List.of()),
          new Room("dump", List.of("article", "models")),
          new Room("text", List.of("article", "models")),
          new Room("annotate", List.of("article", "models")),
          new Room("date", List.of("article", "event", "models")),
          new Room("name", List.of("article", "event", "models")),
          new Room("rule", List.of("article", "models")),
          new Room("find", List.of("article", "event", "models", "rule")),
          new Room("screen", List.of("article", "rule")),
          new Room("merge", List.of("article", "event", "models")),
          new Room("jsonl", List.of("article", "event", "merge", "models")),
          new Room("evaluate", List.of("article", "event", "models", "jsonl", "find")));

  @TestFactory
  List<DynamicTest> aRoomImportsOnlyWhatItMay() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    List<DynamicTest> tests = new ArrayList<>();
    for (Room room : ROOMS) {
      List<String> allowed = new ArrayList<>();
      allowed.add(inRoom(room.name()));
      room.mayImport().forEach(other -> allowed.add(inRoom(other)));
      tests.add(
          DynamicTest.dynamicTest(
              room.name() + " imports " + room.mayImport(),
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(inRoom(room.name()))
                      .should()
                      .dependOnClassesThat(
                          resideInAnyPackage(ROOT + "..")
                              .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                      .allowEmptyShould(true)
                      .check(classes)));
    }
    return tests;
  }

  private static String inRoom(String name) {
    return ROOT + "." + name + "..";
  }
}
