/**
 * Opens a dump and hands out raw articles one by one, never all at once. {@link
 * org.partnerships.dump.Dump} keeps a stack of open containers (folder, archive, file of records);
 * each of them is a {@code DocumentReader}.
 */
package org.partnerships.dump;
