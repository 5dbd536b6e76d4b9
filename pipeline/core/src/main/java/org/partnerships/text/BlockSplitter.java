package org.partnerships.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a tree of HTML into blocks, in text order. Every block element is a border; so is a line
 * break after a sentence, after a short line, or after another line break.
 */
final class BlockSplitter implements NodeVisitor {
  private static final Set<String> BLOCK_ELEMENTS =
      Set.of(
          "address article aside blockquote body center dd details div dl dt fieldset figcaption"
              .concat(" figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p")
              .concat(" pre section summary table tbody td tfoot th thead tr ul")
              .split(" "));

  /** A line that is shorter does not go on after a line break. */
  private static final int SHORT_LINE = 60;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Element> around = new ArrayList<>();
  private int linked;
  private int links;
  private boolean afterBreak;

  private BlockSplitter(Element root) {
    around.add(root);
  }

  static List<Block> blocks(Element root) {
    BlockSplitter splitter = new BlockSplitter(root);
    root.traverse(splitter);
    splitter.finishBlock();
    return splitter.blocks;
  }

  static boolean isBlock(Element element) {
    return BLOCK_ELEMENTS.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isLink(element)) {
      links--;
    }
    if (isBlock(element)) {
      finishBlock();
      around.remove(around.size() - 1);
    }
  }

  private void enter(Element element) {
    if (isLink(element)) {
      links++;
    }
    if (isBlock(element)) {
      finishBlock();
      around.add(element);
    } else if (element.normalName().equals("br")) {
      lineBreak();
    }
  }

  private void append(String words) {
    if (!words.isBlank()) {
      afterBreak = false;
      linked += links > 0 ? words.strip().length() : 0;
    }
    text.append(words);
  }

  private void lineBreak() {
    if (afterBreak || text.length() < SHORT_LINE || Block.endsSentence(text)) {
      finishBlock();
    } else {
      text.append(' ');
    }
    afterBreak = true;
  }

  private void finishBlock() {
    String block = TextRepair.line(text);
    if (!block.isEmpty()) {
      blocks.add(new Block(block, Math.min(linked, block.length()), around.get(around.size() - 1)));
    }
    text.setLength(0);
    linked = 0;
    afterBreak = false;
  }

  static boolean isLink(Node node) {
    return node instanceof Element element
        && element.normalName().equals("a")
        && element.hasAttr("href");
  }
}
