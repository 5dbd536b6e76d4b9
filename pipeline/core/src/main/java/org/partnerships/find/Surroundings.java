package org.partnerships.find;

import org.partnerships.article.Annotated;

/**
 * The article around a cue, as far as it has been read. For one thread.
 *
 * @param article all of it
 * @param views its sentences
 * @param discourse what it has said up to here
 * @param chooser decides who is meant where a sentence leaves it open
 * @param trace notes what was tried
 */
record Surroundings(
    Annotated article, Views views, Discourse discourse, Chooser chooser, Trace trace) {}
