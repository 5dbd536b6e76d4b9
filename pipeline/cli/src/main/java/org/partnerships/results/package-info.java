/**
 * The folder of a finished run, read line by line: what report, exports and databases begin with.
 */
package org.partnerships.results;
