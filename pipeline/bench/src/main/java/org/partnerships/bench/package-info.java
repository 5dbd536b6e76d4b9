/**
 * Speed and memory of the pipeline beside programs that anyone can run on the same machine in the
 * same hour. No part of what is shipped; see {@code pipeline/BENCHMARKS.md}.
 */
package org.partnerships.bench;
