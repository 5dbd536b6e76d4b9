package org.partnerships.batch;

import org.partnerships.jsonl.RunRecord;

/**
 * How far a run has come.
 *
 * @param documents what became of the documents so far
 * @param events how many it has found
 */
public record Progress(RunRecord.Documents documents, long events) {}
