/** Where the nodes of a graph stand when it is drawn. */
package org.gradientplayground.engine.graph.layout;
