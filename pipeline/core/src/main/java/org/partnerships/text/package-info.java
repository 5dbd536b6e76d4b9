/**
 * Raw bytes to clean text, title, language and publication date. The only room that knows formats.
 */
package org.partnerships.text;
