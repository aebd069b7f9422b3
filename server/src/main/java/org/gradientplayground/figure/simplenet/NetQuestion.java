package org.gradientplayground.figure.simplenet;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * A network of one matrix of weights whose gradient is asked for.
 *
 * @param x of the shape (N, D)
 * @param weights W, of the shape (D, C)
 * @param target of the shape (N, C)
 * @param h the distance of the difference quotients
 * @param measure whether the time of both methods is to be taken
 */
public record NetQuestion(Tensor x, Tensor weights, Tensor target, double h, boolean measure) {}
