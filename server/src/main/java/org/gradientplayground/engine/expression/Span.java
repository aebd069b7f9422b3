package org.gradientplayground.engine.expression;

/**
 * A part of the text.
 *
 * @param start the index of its first character, in UTF-16 units
 * @param end the index after its last
 */
public record Span(int start, int end) {}
