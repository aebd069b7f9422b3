package org.gradientplayground.run;

/** What a network says of every point of the plane, row by row from the top. */
public sealed interface Surface {
  /**
   * A network with one output.
   *
   * @param values 0 for {@code low} and below, 255 for {@code high} and above
   */
  record OneOutput(Shades values, double low, double high) implements Surface {}

  /**
   * A network with an output for each class.
   *
   * @param classes the class with the largest output
   * @param confidence that output: 0 for 0, 255 for 1
   */
  record Classes(Shades classes, Shades confidence) implements Surface {}
}
