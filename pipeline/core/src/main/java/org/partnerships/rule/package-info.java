/** The rule language: read, check, match. Knows no German and nothing of partnerships. */
package org.partnerships.rule;
