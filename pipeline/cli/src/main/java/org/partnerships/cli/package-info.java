/** Arguments, exit codes, printing; nothing else prints or exits. */
package org.partnerships.cli;
