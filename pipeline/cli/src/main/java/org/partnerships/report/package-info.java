/**
 * A run's folder as one page for people, which needs nothing else. Texts, style and program of the
 * page are resources beside this package; no article's text ever becomes part of its markup.
 */
package org.partnerships.report;
