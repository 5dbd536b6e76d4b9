/** Many articles: threads, progress, rejects, resuming. */
package org.partnerships.batch;
