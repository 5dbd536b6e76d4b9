package org.partnerships.text;

import java.io.IOException;
import java.time.Duration;

/** A process to be killed while its child parses; prints the child's id first. */
public final class OrphaningProcess {
  private OrphaningProcess() {}

  public static void main(String[] args) throws IOException, ExtractionException {
    ParserChild child =
        ParserChild.start(
            UnrulyParser.class.getName(), TextOptions.DEFAULT.withParserMegabytes(64));
    System.out.println(child.pid());
    child.ask(new ParserRequest(new byte[0], "loops", "", "a/b"), Duration.ofHours(1));
  }
}
