package org.partnerships.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a tree holds, all counted in one walk. */
final class Weights {
  /** What an element and everything below it hold, in characters. */
  private static final class Weight {
    private int prose;
    private int text;
    private int linked;
    private int letters;
    private int linkedLetters;
    private boolean headline;

    Weight asInline() {
      Weight inline = new Weight();
      inline.text = letters;
      inline.linked = linkedLetters;
      boolean paragraph = letters >= PARAGRAPH && linkedLetters < MAX_LINKED * letters;
      inline.prose = Math.max(prose, paragraph ? letters : 0);
      return inline;
    }

    void add(Weight inner) {
      prose += inner.prose;
      text += inner.text;
      linked += inner.linked;
      letters += inner.letters;
      linkedLetters += inner.linkedLetters;
      headline |= inner.headline;
    }

    void add(Block block) {
      prose += block.isProse() ? block.text().length() : 0;
      text += block.text().length();
      linked += block.linked();
    }
  }

  /** An inline element with so many letters, most of them no links, counts as running text. */
  private static final int PARAGRAPH = 100;

  private static final double MAX_LINKED = 0.4;

  private static final Weight NOTHING = new Weight();

  private final Map<Element, Weight> weights = new IdentityHashMap<>();

  Weights(Element root, List<Block> blocks) {
    for (Block block : blocks) {
      weightOf(block.element()).add(block);
    }
    root.traverse(new Sum(root));
  }

  /** How much running text is in it. */
  int prose(Element element) {
    return of(element).prose;
  }

  /** The share of its text that is links. */
  double linkDensity(Element element) {
    Weight weight = of(element);
    return weight.text == 0 ? 0 : weight.linked / (double) weight.text;
  }

  /** True if a headline of the first rank is in it. */
  boolean holdsHeadline(Element element) {
    return get(element).headline;
  }

  /** A block's weight; an inline element, which owns no block, is weighed by its letters. */
  private Weight of(Element element) {
    Weight weight = get(element);
    return BlockSplitter.isBlock(element) ? weight : weight.asInline();
  }

  private Weight get(Element element) {
    return weights.getOrDefault(element, NOTHING);
  }

  private Weight weightOf(Element element) {
    return weights.computeIfAbsent(element, e -> new Weight());
  }

  /** Adds each element's weight to the one around it, from the leaves upwards. */
  private final class Sum implements NodeVisitor {
    private final Element root;
    private int links;

    Sum(Element root) {
      this.root = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (BlockSplitter.isLink(node)) {
        links++;
      } else if (node instanceof TextNode words && node.parent() instanceof Element parent) {
        int length = words.getWholeText().strip().length();
        Weight weight = weightOf(parent);
        weight.letters += length;
        weight.linkedLetters += links > 0 ? length : 0;
      } else if (node instanceof Element element && element.normalName().equals("h1")) {
        weightOf(element).headline = true;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (BlockSplitter.isLink(node)) {
        links--;
      }
      if (node instanceof Element element && element != root && weights.containsKey(element)) {
        weightOf(element.parent()).add(get(element));
      }
    }
  }
}
