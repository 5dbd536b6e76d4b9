/** Opens a dump and hands out raw articles one by one, never all at once. */
package org.partnerships.dump;
