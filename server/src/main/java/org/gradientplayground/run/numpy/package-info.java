/**
 * A training as a Python script that needs NumPy only. {@link
 * org.gradientplayground.run.numpy.NumpyScript} puts its parts together; settings, edits, layers,
 * loss, network, optimizer, loop and samples are each written by one class.
 */
package org.gradientplayground.run.numpy;
