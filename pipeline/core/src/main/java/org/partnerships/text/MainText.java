package org.partnerships.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.partnerships.models.ModelFiles;

/**
 * The article on a page, as blocks: its headline, what stands between headline and text, the text.
 * Everything else (navigation, teasers, comments, lists of links, captions within the text) is left
 * out.
 *
 * <p>The text is looked for in the smallest element that still holds almost all running text, after
 * {@link FurnitureRemover} has been through; where the markup names the article, in there.
 */
final class MainText {
  private static final String NAMED_ARTICLES =
      "[itemprop=articleBody], article, [role=main], main, .entry-content, .post-content,"
          + " .article-body, .articleBody";

  /** What the markup names the article must hold this share of the page's running text. */
  private static final double MIN_NAMED = 0.5;

  /** A smaller element is gone into as long as it holds this share of the running text. */
  private static final double KEEP = 0.9;

  /** A line such as «Lesen Sie auch» ends the article only after this share of it. */
  private static final double MIN_BEFORE_END = 0.6;

  private static final double MAX_LINKED = 0.5;
  private static final double MAX_LINKED_LEAD = 0.3;

  /** What is shorter between headline and text is an author, a date, a number of comments. */
  private static final int MIN_LEAD = 20;

  /** So far up from the text a lead paragraph may stand where no headline shows the way. */
  private static final int LEAD_LEVELS = 2;

  /** A sign of an ending is looked for in headlines and in lines that are shorter. */
  private static final int MAX_END_LINE = 60;

  /** The headline must be among so many first blocks, or it is put before them. */
  private static final int FIRST_BLOCKS = 4;

  /** JSON-LD's text counts if it has so many characters and so many times more than is shown. */
  private static final int MIN_BODY = 300;

  private static final double FULLER = 2;

  private static final int HEAD_BELOW = 12;
  private static final int HEAD_PROSE = 3;
  private static final int HEAD_ABOVE = 8;

  private static final Set<String> LEAVES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "td", "blockquote");

  private final FurnitureRemover furniture;
  private final LineFilter ends;
  private final LineFilter lines;

  MainText(ModelFiles models) {
    this.furniture = new FurnitureRemover(models);
    this.ends = new LineFilter(models.words("words/boilerplate-ends.txt"));
    this.lines = new LineFilter(models.words("words/boilerplate-lines.txt"));
  }

  /**
   * What was found.
   *
   * @param title the headline
   * @param lines the article's blocks, the headline first
   * @param head short lines around the headline, the nearest ones below it first
   */
  record Found(Optional<String> title, List<String> lines, List<String> head) {}

  /** Finds the article on the page, which is changed. */
  Found find(Document page, JsonLd jsonLd) {
    PageDescription description = PageDescription.of(page);
    furniture.clean(page);
    PageTitle title = PageTitle.of(page, jsonLd);
    List<Block> blocks = BlockSplitter.blocks(page.body());
    Element top = top(page.body(), blocks);
    int shown = title.element().map(element -> firstUnder(element, blocks)).orElse(-1);
    List<Block> article = article(blocks, top, page.body(), shown);
    List<Block> kept = withoutLooseHeadlines(withoutBoilerplate(article));
    return new Found(
        title.text(),
        description.unlessIn(fuller(lines(kept, title), title, jsonLd), title.text()),
        head(blocks, shown >= 0 ? shown : firstUnder(top, blocks)));
  }

  /** The text that JSON-LD gives, if the page itself shows only a part of it. */
  private static List<String> fuller(List<String> lines, PageTitle title, JsonLd jsonLd) {
    int shown = lines.stream().mapToInt(String::length).sum();
    Optional<String> body = jsonLd.text("articleBody");
    if (body.isEmpty() || body.get().length() < Math.max(MIN_BODY, FULLER * shown)) {
      return lines;
    }
    List<String> fuller = new ArrayList<>();
    title.text().ifPresent(fuller::add);
    // Its paragraphs are lines, or marked up like a page.
    for (String paragraph : body.get().split("\\R")) {
      BlockSplitter.blocks(Jsoup.parseBodyFragment(paragraph).body())
          .forEach(block -> fuller.add(block.text()));
    }
    return fuller;
  }

  private static List<String> lines(List<Block> kept, PageTitle title) {
    List<String> lines = new ArrayList<>();
    if (!title.isIn(kept.subList(0, Math.min(FIRST_BLOCKS, kept.size())))) {
      title.text().ifPresent(lines::add);
    }
    for (Block block : kept) {
      if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(block.text())) {
        lines.add(block.text());
      }
    }
    return lines;
  }

  /** The blocks from the headline to the text's begin, then those before it, backwards. */
  private static List<String> head(List<Block> blocks, int headline) {
    List<String> head = new ArrayList<>();
    int prose = 0;
    for (int i = Math.max(headline, 0);
        i < blocks.size() && head.size() < HEAD_BELOW && prose < HEAD_PROSE;
        i++) {
      prose += blocks.get(i).isProse() ? 1 : 0;
      addUnlessLink(blocks.get(i), head);
    }
    for (int i = headline - 1; i >= 0 && i >= headline - HEAD_ABOVE; i--) {
      addUnlessLink(blocks.get(i), head);
    }
    return head;
  }

  private static void addUnlessLink(Block block, List<String> head) {
    if (block.linkDensity() < MAX_LINKED) {
      head.add(block.text());
    }
  }

  private static Element top(Element body, List<Block> blocks) {
    Weights weights = new Weights(body, blocks);
    return smallest(named(body, weights), weights);
  }

  private static List<Block> article(List<Block> blocks, Element top, Element body, int shown) {
    int first = firstUnder(top, blocks);
    List<Block> article =
        new ArrayList<>(
            shown >= 0 && shown < first
                ? fromHeadline(blocks.subList(shown, first))
                : leadBefore(top, body));
    for (int i = first; i >= 0 && i < blocks.size(); i++) {
      Block block = blocks.get(i);
      // What stands above the headline and is no sentence: a section's name, a trail of links.
      if (isUnder(block.element(), top) && (i >= shown || block.isProse())) {
        article.add(block);
      }
    }
    return article;
  }

  private static Element named(Element body, Weights weights) {
    Element best = body;
    int most = 0;
    for (Element element : body.select(NAMED_ARTICLES)) {
      if (weights.prose(element) >= most) { // Of equals the inner one, which comes later.
        most = weights.prose(element);
        best = element;
      }
    }
    return most > 0 && most >= MIN_NAMED * weights.prose(body) ? best : body;
  }

  private static Element smallest(Element from, Weights weights) {
    Element element = from;
    while (true) {
      Element heaviest = null;
      for (Element child : element.children()) {
        if (heaviest == null || weights.prose(child) > weights.prose(heaviest)) {
          heaviest = child;
        }
      }
      if (heaviest == null
          || LEAVES.contains(heaviest.normalName())
          || !BlockSplitter.isBlock(heaviest)
          || weights.prose(heaviest) == 0
          || weights.prose(heaviest) < KEEP * weights.prose(element)) {
        return element;
      }
      element = heaviest;
    }
  }

  private static List<Block> fromHeadline(List<Block> between) {
    List<Block> lead = new ArrayList<>(between.subList(0, 1));
    between.stream()
        .skip(1)
        .filter(block -> block.linkDensity() < MAX_LINKED_LEAD)
        .filter(block -> block.isHeadline() || block.text().length() >= MIN_LEAD)
        .forEach(lead::add);
    return lead;
  }

  /** Running text without links right before the text: a lead paragraph in a box of its own. */
  private static List<Block> leadBefore(Element top, Element body) {
    List<Block> lead = new ArrayList<>();
    Element inner = top;
    for (int level = 0; level < LEAD_LEVELS && inner != null && inner != body; level++) {
      for (Element before = inner.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        if (before.selectFirst("a[href]") == null) {
          lead.addAll(0, BlockSplitter.blocks(before).stream().filter(Block::isProse).toList());
        }
      }
      inner = inner.parent();
    }
    return lead;
  }

  private List<Block> withoutBoilerplate(List<Block> article) {
    int prose = article.stream().filter(Block::isProse).mapToInt(b -> b.text().length()).sum();
    List<Block> kept = new ArrayList<>();
    int seen = 0;
    for (Block block : article) {
      seen += block.isProse() ? block.text().length() : 0;
      if (isEnd(block)) {
        if (!kept.isEmpty() && seen >= MIN_BEFORE_END * prose) {
          break;
        }
      } else if (!lines.matches(block.text()) && belongs(block, seen == 0)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Of captions only that of the picture above the text. */
  private static boolean belongs(Block block, boolean beforeText) {
    return block.isCaption()
        ? beforeText && block.text().length() >= MIN_LEAD
        : block.isProse() || block.linkDensity() < MAX_LINKED;
  }

  private boolean isEnd(Block block) {
    return (block.isHeadline() || block.text().length() < MAX_END_LINE)
        && ends.matches(block.text());
  }

  /** Without headlines at the end, which belong to something that was left out. */
  private static List<Block> withoutLooseHeadlines(List<Block> blocks) {
    int end = blocks.size();
    while (end > 1 && blocks.get(end - 1).isHeadline()) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static int firstUnder(Element element, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isUnder(blocks.get(i).element(), element)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUnder(Element element, Element top) {
    for (Element around = element; around != null; around = around.parent()) {
      if (around == top) {
        return true;
      }
    }
    return false;
  }
}
