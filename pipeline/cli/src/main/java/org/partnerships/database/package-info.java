/** A run's records in PostgreSQL, for dashboards: a mirror of the folder. */
package org.partnerships.database;
