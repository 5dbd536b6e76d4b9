/** The record as a line, both ways. The only room that knows field names. */
package org.partnerships.jsonl;
