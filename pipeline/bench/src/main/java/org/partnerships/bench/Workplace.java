package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a benchmark finds and puts things.
 *
 * @param root of the project
 * @param folder for dumps and results; what it holds may be deleted
 * @param coreNlp jars of Stanford CoreNLP; may be missing
 * @param documents in the smallest dump
 */
record Workplace(Path root, Path folder, Path coreNlp, int documents) {
  Path corpus() {
    return root.resolve("corpus");
  }

  /** The program as it is shipped, on a dump, into an empty folder. */
  Child.Took run(Path dump, int threads) throws IOException {
    Path out = folder.resolve("out");
    deleteTree(out);
    return run(dump, out, threads);
  }

  /** The same into a folder that may hold something. */
  Child.Took run(Path dump, Path out, int threads) throws IOException {
    return Child.java(
        folder,
        1,
        List.of(
            "-Xmx1g",
            "-jar",
            root.resolve("pipeline/cli/target/partnerships.jar").toString(),
            "run",
            dump.toString(),
            "--out",
            out.toString(),
            "--threads",
            Integer.toString(threads),
            "--quiet"));
  }

  /** The program as it is shipped, only to articles. */
  Child.Took extract(Path dump) throws IOException {
    Path out = folder.resolve("articles.jsonl");
    Child.Took took =
        Child.java(
            folder,
            1,
            List.of(
                "-Xmx1g",
                "-jar",
                root.resolve("pipeline/cli/target/partnerships.jar").toString(),
                "extract",
                dump.toString(),
                "--out",
                out.toString(),
                "--threads",
                "2",
                "--quiet"));
    Files.delete(out);
    return took;
  }

  /** A class of the benchmarks in a process of its own. */
  Child.Took main(Class<?> main, String heap, List<Path> more, String... arguments)
      throws IOException {
    List<String> classPath = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    more.forEach(jar -> classPath.add(jar.toString()));
    List<String> command = new ArrayList<>();
    Collections.addAll(command, heap, "-cp", String.join(java.io.File.pathSeparator, classPath));
    command.add(main.getName());
    Collections.addAll(command, arguments);
    return Child.java(folder, 0, command);
  }

  /** Empty where CoreNLP is not to be measured. */
  List<Path> coreNlpJars() throws IOException {
    if (!Files.isDirectory(coreNlp)) {
      return List.of();
    }
    try (Stream<Path> jars = Files.list(coreNlp)) {
      return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
