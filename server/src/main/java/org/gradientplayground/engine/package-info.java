/**
 * The mathematics. Pure and deterministic: no thread, no clock, no I/O, no global state; {@code
 * StrictMath} only, sums in one fixed order. Depends on java.base and commons-math3 alone.
 */
package org.gradientplayground.engine;
