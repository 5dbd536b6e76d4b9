package org.partnerships.annotate;

import org.partnerships.models.FormFolder;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;

/** What the build makes of the models of language and the lists of names. */
public final class CompiledAnnotator {
  private CompiledAnnotator() {}

  /** Writes all of it. */
  public static void write(ModelFiles models, FormFolder forms) {
    try (FormWriter form = forms.form(MentionFinder.FORM)) {
      MentionFinder.trained(models).write(form);
    }
    try (FormWriter form = forms.form(Gazetteer.FORM)) {
      Gazetteer.in(models, new Tokenizer(Abbreviations.in(models))).write(form);
    }
    OfficialModels.write(forms);
  }
}
