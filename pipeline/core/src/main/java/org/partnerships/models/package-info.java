/** Opens the files of {@code models/}: from the jar, or from a folder that replaces them. */
package org.partnerships.models;
