/**
 * Figures that need no run: each is a pure function from a question to an answer, computed by the
 * engine. No thread, no I/O; a clock is only ever given from outside.
 */
package org.gradientplayground.figure;
