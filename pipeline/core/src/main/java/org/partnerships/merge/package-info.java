/** Events of many articles to partnerships with a timeline. */
package org.partnerships.merge;
