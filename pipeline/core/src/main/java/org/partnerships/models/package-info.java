/**
 * Opens the files of {@code models/}: from the jar, or from a folder that replaces them; and the
 * forms that the build made of them, which take a fraction of the time to read.
 */
package org.partnerships.models;
