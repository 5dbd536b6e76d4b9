package org.partnerships.date;

import java.util.List;

/**
 * About a sentence.
 *
 * @param paragraph how many blank lines lie before it
 */
record Segment(List<Tok> tokens, int paragraph) {}
