/**
 * Mistakes of numerical code that learners write: each carried out as it stands, beside what was
 * meant, so that both numbers can be seen.
 *
 * <p>What a mistake depends on is kept: arrays that are changed in place, integers that wrap
 * around, single precision, shapes that are stretched. The numbers are those that NumPy 2 gives.
 */
package org.gradientplayground.engine.mistake;
