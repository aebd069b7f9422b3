/**
 * A training as a Python script that needs NumPy only. Each class writes one part of it, in the
 * order in which it is read: settings, edits, layers, loss, network, optimizer, samples, loop.
 */
package org.gradientplayground.run.numpy;
