/** Gradients compared with difference quotients, and what is wrong with a wrong one. */
package org.gradientplayground.engine.graph.check;
