/** Formulas as people write them, read into computation graphs. */
package org.gradientplayground.engine.expression;
