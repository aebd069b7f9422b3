/**
 * Computation graphs: what they are made of, one pass through them operation by operation, the
 * chain rule way by way, planted mistakes, and a tape for running one again and again.
 */
package org.gradientplayground.engine.graph;
