/** Mentions to organisations: legal forms, genitives, short and long names within one article. */
package org.partnerships.name;
