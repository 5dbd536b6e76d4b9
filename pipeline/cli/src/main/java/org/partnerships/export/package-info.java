/** A run's records as Parquet, CSV or OpenSearch's bulk lines; one at a time, never all at once. */
package org.partnerships.export;
