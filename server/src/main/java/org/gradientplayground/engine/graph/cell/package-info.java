/** How a single number of a pass came about. */
package org.gradientplayground.engine.graph.cell;
