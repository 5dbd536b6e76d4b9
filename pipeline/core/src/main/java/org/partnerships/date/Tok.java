package org.partnerships.date;

import java.util.List;

/**
 * A word, a number or a mark as the date rules see it.
 *
 * @param glued true if no white space stands before it
 * @param readings every way to read it; empty for words that no rule knows
 */
record Tok(int begin, int end, boolean glued, List<Lexeme> readings) {}
