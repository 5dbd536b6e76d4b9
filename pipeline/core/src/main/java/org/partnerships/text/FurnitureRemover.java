package org.partnerships.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.partnerships.models.ModelFiles;

/**
 * Removes from a page what is not its article: scripts, hidden parts, navigation, comments,
 * teasers. A part that holds much of the page's running text stays, whatever its name says.
 */
final class FurnitureRemover {
  private static final Set<String> NO_TEXT =
      Set.of(
          "script style noscript template svg iframe object embed canvas audio video map math"
              .concat(" button select option textarea input dialog")
              .split(" "));
  private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "form", "menu");
  private static final Set<String> ROLES =
      Set.of("navigation complementary contentinfo banner search dialog menu alert".split(" "));

  /** Elements whose names are looked at. */
  private static final Set<String> NAMED =
      Set.of(
          "div section ul ol p span table td figure header li dl h1 h2 h3 h4 h5 h6 a"
              .concat(" blockquote strong em i small")
              .split(" "));

  /** A part with a larger share of the page's running text is never furniture. */
  private static final double MAX_SHARE = 0.4;

  /** The same where its name is only partly a sign of furniture. */
  private static final double MAX_SHARE_WEAK = 0.1;

  /** A teaser consists of links to this degree. */
  private static final double TEASER_LINKS = 0.3;

  private final NameMatcher furniture;
  private final NameMatcher furnitureAlone;
  private final NameMatcher furnitureWhole;
  private final NameMatcher teasers;
  private final NameMatcher content;

  FurnitureRemover(ModelFiles models) {
    List<String> names = models.words("words/page-furniture.txt");
    this.furniture = NameMatcher.within(names);
    this.furnitureAlone = NameMatcher.whole(names);
    this.furnitureWhole = NameMatcher.whole(models.words("words/page-furniture-whole.txt"));
    this.teasers = NameMatcher.within(models.words("words/page-teasers.txt"));
    this.content = NameMatcher.within(models.words("words/page-content.txt"));
  }

  /** Removes the furniture from the page, which is changed. */
  void clean(Document page) {
    Element body = page.body();
    Weights all = new Weights(body, BlockSplitter.blocks(body));
    double half = all.prose(body) / 2.0;
    removeEach(body, e -> hasNoText(e) || isHidden(e) && all.prose(e) <= half);

    Weights weights = new Weights(body, BlockSplitter.blocks(body));
    int prose = weights.prose(body);
    removeEach(
        body,
        e -> {
          double share = furnitureShare(e, weights);
          return share > 0 && weights.prose(e) < share * prose + 1 && !weights.holdsHeadline(e);
        });
  }

  private interface Condition {
    boolean isMetBy(Element element);
  }

  /** From the end, because what follows a removed element is numbered anew. */
  private static void removeEach(Element body, Condition condition) {
    List<Element> elements = new ArrayList<>(body.getAllElements());
    for (int i = elements.size() - 1; i > 0; i--) {
      if (condition.isMetBy(elements.get(i))) {
        elements.get(i).remove();
      }
    }
  }

  private static boolean hasNoText(Element element) {
    return NO_TEXT.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none")
        || element.attr("aria-hidden").equals("true");
  }

  /** The share of the page's text up to which this is furniture; 0 if nothing hints at it. */
  private double furnitureShare(Element element, Weights weights) {
    String name = element.normalName();
    if (!NAMED.contains(name)) {
      return isFurniture(element, name) ? MAX_SHARE : 0;
    }
    String names = NameMatcher.namesOf(element);
    if (content.matches(names)) {
      return 0;
    }
    if (isFurniture(element, name)
        || furnitureAlone.matches(names)
        || furnitureWhole.matches(names)
        || isTeaser(element, names, weights)) {
      return MAX_SHARE;
    }
    boolean headline = name.length() == 2 && name.charAt(0) == 'h';
    return !headline && furniture.matches(names) ? MAX_SHARE_WEAK : 0;
  }

  private static boolean isFurniture(Element element, String name) {
    return FURNITURE.contains(name) || ROLES.contains(element.attr("role"));
  }

  private boolean isTeaser(Element element, String names, Weights weights) {
    return teasers.matches(names) && weights.linkDensity(element) > TEASER_LINKS;
  }
}
