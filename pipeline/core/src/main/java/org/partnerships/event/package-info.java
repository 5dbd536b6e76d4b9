/** What comes out: a partnership event with its parties, phase, modality, date and evidence. */
package org.partnerships.event;
