package org.gradientplayground.run;

import java.util.Arrays;

/** Numbers from -127 to 127, a byte each. */
public final class SignedBytes {
  private static final int FULL = 127;

  private final byte[] bytes;

  /** What share of {@code scale} each value is; all 0 for a scale of 0. */
  SignedBytes(double[] values, double scale) {
    this.bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = scale == 0 ? 0 : (byte) Math.round(FULL * (values[i] / scale));
    }
  }

  /** All of them; a copy. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
