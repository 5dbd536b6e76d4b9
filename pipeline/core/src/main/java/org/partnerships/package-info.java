/**
 * Partnership events in German news: a raw document becomes an article ({@code text}), gets
 * sentences, tokens and names ({@code annotate}), dates ({@code date}) and one name for each
 * organisation ({@code name}); rules find candidates ({@code find}) that become events. {@link
 * org.partnerships.Pipeline} has a line for each of these.
 */
package org.partnerships;
