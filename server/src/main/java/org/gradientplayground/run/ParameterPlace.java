package org.gradientplayground.run;

import java.util.OptionalInt;

/**
 * One weight or bias of a network.
 *
 * @param layer from 1
 * @param from the input of the layer, from 0; empty for a bias
 * @param to the neuron, from 0
 */
public record ParameterPlace(int layer, OptionalInt from, int to) {}
