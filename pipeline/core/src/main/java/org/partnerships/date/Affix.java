package org.partnerships.date;

/** A shape of words with one gap: {@code ge*t}. The gap is at least two letters long. */
record Affix(String prefix, String suffix) {
  private static final int GAP = 2;

  static Affix of(String shape) {
    int star = shape.indexOf('*');
    if (star < 0 || star != shape.lastIndexOf('*')) {
      throw new IllegalArgumentException("a shape has one star: " + shape);
    }
    return new Affix(shape.substring(0, star), shape.substring(star + 1));
  }

  boolean fits(String word) {
    return word.length() >= prefix.length() + suffix.length() + GAP
        && word.startsWith(prefix)
        && word.endsWith(suffix);
  }
}
