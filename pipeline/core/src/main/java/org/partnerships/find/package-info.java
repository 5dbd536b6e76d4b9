/**
 * Applies the partnership rules: an annotated article becomes candidates with rule and evidence.
 */
package org.partnerships.find;
