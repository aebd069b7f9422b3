/**
 * A run is a pure function: the same {@code RunSpec} gives the same steps, bit for bit, on every
 * machine. Everything else (resuming, going back in time, forking, sharing) follows from that.
 */
package org.gradientplayground.run;
