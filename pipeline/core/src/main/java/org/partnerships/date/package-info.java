/**
 * German expressions of time to TIMEX3 values. Pure functions of text and publication date; words
 * and rules are data: {@code words/dates-*.txt}, {@code rules/dates.yaml}.
 */
package org.partnerships.date;
