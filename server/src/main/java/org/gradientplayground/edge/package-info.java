/**
 * HTTP and WebSocket: the page and its files, the connections, and who may open one. The only
 * package that knows the web server.
 */
package org.gradientplayground.edge;
