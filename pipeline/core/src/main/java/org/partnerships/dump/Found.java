package org.partnerships.dump;

import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** What a container yields: a document or a fault, or another container to be read first. */
sealed interface Found {

  record Document(Outcome<RawArticle> outcome) implements Found {}

  record Container(DocumentReader reader) implements Found {}
}
