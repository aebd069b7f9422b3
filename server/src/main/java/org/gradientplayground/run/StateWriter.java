package org.gradientplayground.run;

import java.util.Arrays;

/**
 * Numbers into bytes: doubles in 8 bytes each, little endian; whole numbers in 7 bits a byte, the
 * lowest first, the highest bit of a byte saying that there is more (LEB128).
 */
final class StateWriter {
  private byte[] bytes = new byte[4096];
  private int count;

  void put(double value) {
    long bits = Double.doubleToLongBits(value);
    makeRoom(Double.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[count++] = (byte) (bits >>> shift);
    }
  }

  void put(double[] values) {
    for (double value : values) {
      put(value);
    }
  }

  /** Puts a whole number down, one that is taken to have no sign. */
  void put(long value) {
    long rest = value;
    makeRoom(10);
    while ((rest & ~0x7fL) != 0) {
      bytes[count++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[count++] = (byte) rest;
  }

  /** How many there are, and each. */
  void put(long[] values) {
    put((long) values.length);
    for (long value : values) {
      put(value);
    }
  }

  private void makeRoom(int more) {
    if (count + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, count);
  }
}
