/**
 * What crosses the wire: {@link org.gradientplayground.protocol.Command commands} come in, {@link
 * org.gradientplayground.protocol.Frame frames} go out, both as JSON text messages. The only
 * package that knows how JSON is written and read.
 */
package org.gradientplayground.protocol;
