package org.partnerships.batch;

import java.io.IOException;
import java.util.Iterator;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** Opens the input of a run. */
@FunctionalInterface
public interface Source {

  /** The documents in order. The iterator is closed if it can be. */
  Iterator<Outcome<RawArticle>> open() throws IOException;
}
