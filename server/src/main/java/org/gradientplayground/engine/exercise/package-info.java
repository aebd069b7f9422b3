/**
 * "Predict, then see": questions whose numbers come from a seed, whose right answers and whose
 * typical mistakes the engine computes from these numbers.
 *
 * <p>{@link org.gradientplayground.engine.exercise.Exercises} lists them; what an exercise is made
 * of is in {@code task}; there is one package for each scene.
 */
package org.gradientplayground.engine.exercise;
