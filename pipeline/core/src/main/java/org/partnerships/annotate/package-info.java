/**
 * Text to sentences, tokens and names with OpenNLP's German models. The only room that loads
 * models.
 */
package org.partnerships.annotate;
