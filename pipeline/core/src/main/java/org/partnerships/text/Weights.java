package org.partnerships.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a tree holds, all counted in one walk. */
final class Weights {
  /** What an element and everything below it hold, in characters. */
  private static final class Weight {
    private int prose;
    private int text;
    private int linked;
    private boolean links;

    void add(Block block) {
      prose += block.isProse() ? block.text().length() : 0;
      text += block.text().length();
      linked += block.linked();
    }
  }

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

  boolean hasLinks(Element element) {
    return get(element).links;
  }

  /** A block's weight; an inline element, which owns no block, is weighed on its own. */
  private Weight of(Element element) {
    if (BlockSplitter.isBlock(element)) {
      return get(element);
    }
    Weight weight = new Weight();
    BlockSplitter.blocks(element).forEach(weight::add);
    return weight;
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

    Sum(Element root) {
      this.root = root;
    }

    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      Weight weight = weights.get(element);
      boolean link = element.normalName().equals("a") && element.hasAttr("href");
      if (element == root || weight == null && !link) {
        return;
      }
      Weight outer = weightOf(element.parent());
      outer.links |= link || weight != null && weight.links;
      if (weight != null) {
        outer.prose += weight.prose;
        outer.text += weight.text;
        outer.linked += weight.linked;
      }
    }
  }
}
