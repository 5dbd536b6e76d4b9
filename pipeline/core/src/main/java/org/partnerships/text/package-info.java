/**
 * Raw bytes to clean text, title and publication date. The only room that knows formats: {@code
 * WebPage} reads pages, {@code MailMessage} mail, {@code PlainText} text files, {@code
 * BinaryDocument} everything else; {@link org.partnerships.text.TextExtractor} chooses.
 */
package org.partnerships.text;
