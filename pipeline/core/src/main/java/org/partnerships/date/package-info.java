/** German expressions of time to TIMEX3 values. Pure functions of text and publication date. */
package org.partnerships.date;
