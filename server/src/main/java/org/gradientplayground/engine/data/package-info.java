/**
 * What networks learn from: toy sets made from a seed, real sets shipped with the product, and a
 * learner's own samples; split into a training and a test part, turned into the inputs of a network
 * and standardised.
 *
 * <p>A {@link org.gradientplayground.engine.data.DataSpec} says which samples; {@link
 * org.gradientplayground.engine.data.Dataset#of} makes them. The same spec gives the same bits.
 */
package org.gradientplayground.engine.data;
