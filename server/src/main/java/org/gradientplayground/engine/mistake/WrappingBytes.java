package org.gradientplayground.engine.mistake;

import java.util.List;

/**
 * A squared error of pixels that are unsigned bytes.
 *
 * <p>Images come as {@code uint8}, from 0 to 255, and NumPy computes in the type it is given:
 * {@code y - t} and its square are taken modulo 256. 3 - 250 becomes 9, and an error of 247 costs
 * 40.5 instead of 30504.5. Doubles hold what is meant.
 */
public record WrappingBytes() implements Mistake {
  private static final int LARGEST = 255;

  @Override
  public String id() {
    return "wrapping-bytes";
  }

  @Override
  public String section() {
    return "1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.whole("y", 0, LARGEST, 3), Input.whole("t", 0, LARGEST, 250));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    return new Contrast(
        ofBytes(inputs.whole("y"), inputs.whole("t")),
        ofDoubles(inputs.number("y"), inputs.number("t")));
  }

  /** The mistake: each operation keeps the last eight bits only. */
  private static Side ofBytes(int y, int t) {
    int difference = (y - t) & LARGEST;
    int square = (difference * difference) & LARGEST;
    return Side.of(0.5 * square).with("difference", difference).with("square", square);
  }

  private static Side ofDoubles(double y, double t) {
    double difference = y - t;
    double square = difference * difference;
    return Side.of(0.5 * square).with("difference", difference).with("square", square);
  }
}
