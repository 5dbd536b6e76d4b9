/** What was found against what is right: precision, recall, F1, and each error by its cause. */
package org.partnerships.evaluate;
