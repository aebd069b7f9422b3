/** The operations of a computation graph, one a file: forward, backward and local derivatives. */
package org.gradientplayground.engine.graph.op;
