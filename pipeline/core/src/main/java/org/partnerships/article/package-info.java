/**
 * The nouns that flow through the stages. Records without logic; all offsets are UTF-16 code units
 * into the article's text, end exclusive.
 */
package org.partnerships.article;
