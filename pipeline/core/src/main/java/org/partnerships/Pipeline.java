package org.partnerships;

/** The run: one line per stage. */
public final class Pipeline {}
