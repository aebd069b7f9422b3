package org.gradientplayground.run;

import java.util.Arrays;

/** Numbers at the depth of a colour, one unsigned byte each, row by row. */
public final class Shades {
  private static final int FULL = 255;

  private final byte[] bytes;

  /** Shades that are all 0. */
  Shades(int count) {
    this.bytes = new byte[count];
  }

  /** Puts down where between {@code low} (0) and {@code high} (255) a value is; NaN is 0. */
  void set(int place, double value, double low, double high) {
    double share = Math.clamp((value - low) / (high - low), 0, 1);
    bytes[place] = (byte) Math.round(FULL * share);
  }

  /** Puts down a class from 0 to 255. */
  void setClass(int place, int index) {
    bytes[place] = (byte) index;
  }

  /** How many there are. */
  public int count() {
    return bytes.length;
  }

  /** One of them, from 0 to 255. */
  public int at(int place) {
    return Byte.toUnsignedInt(bytes[place]);
  }

  /** All of them; a copy. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shades that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
