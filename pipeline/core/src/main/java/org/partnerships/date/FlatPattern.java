package org.partnerships.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern without options: tokens in a row.
 *
 * @param items one for each token
 * @param from the first item of the expression; those before it are context
 * @param to the item after its last one
 */
record FlatPattern(List<Item> items, int from, int to) {
  static final FlatPattern EMPTY = new FlatPattern(List.of(), -1, -1);

  FlatPattern {
    items = List.copyOf(items);
  }

  FlatPattern plus(Item item) {
    List<Item> more = new ArrayList<>(items);
    more.add(item);
    return new FlatPattern(more, from, to);
  }

  FlatPattern opened() {
    return new FlatPattern(items, items.size(), to);
  }

  FlatPattern closed() {
    return new FlatPattern(items, from, items.size());
  }

  /** The same with the marks of the span set: without any, all of it is the expression. */
  FlatPattern marked() {
    return new FlatPattern(items, from < 0 ? 0 : from, to < 0 ? items.size() : to);
  }
}
