package org.gradientplayground.run;

import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;

/**
 * A fully connected layer with its numbers.
 *
 * @param weights W, (inputs, neurons)
 * @param biases b, (neurons)
 * @param activation what is made of {@code x W + b}; of the last layer the identity, its own is
 *     part of the loss
 */
public record GivenLayer(Tensor weights, Tensor biases, Activation activation) {}
