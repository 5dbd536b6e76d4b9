package org.partnerships.date;

import org.partnerships.models.FormFolder;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;

/** What the build makes of the rules of dates. */
public final class CompiledDates {
  private CompiledDates() {}

  /** Writes all of it. */
  public static void write(ModelFiles models, FormFolder forms) {
    try (FormWriter form = forms.form(RuleFile.FORM)) {
      RuleFile.read(models).write(form);
    }
  }
}
