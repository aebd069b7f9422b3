package org.gradientplayground.run;

/**
 * FNV-1a (Fowler, Noll and Vo) over the bytes of 64-bit words, the lowest byte first. One changed
 * bit always changes the digest, because each step of it (exclusive or, product with an odd number)
 * can be undone.
 */
final class Digest {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long value = OFFSET_BASIS;

  void add(long word) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value = (value ^ (word >>> shift & 0xff)) * PRIME;
    }
  }

  /** Adds the bits of a number: 0 and -0 differ. */
  void add(double number) {
    add(Double.doubleToLongBits(number));
  }

  void add(double[] numbers) {
    for (double number : numbers) {
      add(number);
    }
  }

  long value() {
    return value;
  }
}
