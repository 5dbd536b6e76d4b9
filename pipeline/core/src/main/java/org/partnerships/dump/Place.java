package org.partnerships.dump;

import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * Where in a dump something stands.
 *
 * @param id its id as long as nothing better is known: the path below the input
 * @param source the file on disk that it came from
 * @param archives how many archives it lies in
 */
record Place(String id, String source, int archives) {

  static Place file(String id, String source) {
    return new Place(id, source, 0);
  }

  Place member(String name) {
    return new Place(id + "!/" + name.replace('\\', '/'), source, archives + 1);
  }

  Place record(long number) {
    return new Place(id + "#" + number, source, archives);
  }

  Outcome<RawArticle> rejected(Rejection.Reason reason, String message) {
    return Outcome.failed(new Rejection(id, source, Rejection.Stage.READ, reason, message));
  }
}
