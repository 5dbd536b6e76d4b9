/**
 * Tells, before anything expensive is done, which articles and sentences cannot hold an event. What
 * to look for is derived from the rules; nothing that a rule would find is ever lost.
 */
package org.partnerships.screen;
