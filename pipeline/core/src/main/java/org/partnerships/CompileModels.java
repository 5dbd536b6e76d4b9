package org.partnerships;

import java.io.IOException;
import java.nio.file.Path;
import org.partnerships.annotate.CompiledAnnotator;
import org.partnerships.date.CompiledDates;
import org.partnerships.find.CompiledFinder;
import org.partnerships.models.FormFolder;
import org.partnerships.models.ModelFiles;

/**
 * A step of the build: what takes long to read from the models, rules and word lists is written in
 * a form that does not, for the jar. Files of the same content give the same bytes.
 */
public final class CompileModels {
  private CompileModels() {}

  /** Takes the folder of which the build makes the jar. */
  public static void main(String[] args) throws IOException {
    ModelFiles models = ModelFiles.builtIn();
    try (FormFolder forms = new FormFolder(Path.of(args[0]), models)) {
      CompiledAnnotator.write(models, forms);
      CompiledFinder.write(models, forms);
      CompiledDates.write(models, forms);
    }
  }
}
