package org.gradientplayground.run;

/**
 * Reads what a {@link StateWriter} wrote, or somebody else: an IllegalArgumentException says no.
 */
final class StateReader {
  private final byte[] bytes;
  private int place;

  StateReader(byte[] bytes) {
    this.bytes = bytes;
  }

  private byte next() {
    if (place == bytes.length) {
      throw new IllegalArgumentException("there are only " + bytes.length + " bytes");
    }
    return bytes[place++];
  }

  boolean isAtEnd() {
    return place == bytes.length;
  }

  /** A finite number. */
  double finite() {
    double value = number();
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not finite: " + value);
    }
    return value;
  }

  /** Any number. */
  double number() {
    long bits = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bits |= (next() & 0xffL) << shift;
    }
    return Double.longBitsToDouble(bits);
  }

  /** So many finite numbers. */
  double[] finite(int count) {
    if (count > (bytes.length - place) / Double.BYTES) {
      throw new IllegalArgumentException("there are no " + count + " numbers left");
    }
    var values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = finite();
    }
    return values;
  }

  /** A whole number from 0 to {@code most}. */
  long whole(long most) {
    long value = word();
    if (value < 0 || value > most) {
      throw new IllegalArgumentException("must be from 0 to " + most + ", was " + value);
    }
    return value;
  }

  /** At most so many words, their number in front. */
  long[] words(int most) {
    var words = new long[(int) whole(Math.min(most, bytes.length - place))];
    for (int i = 0; i < words.length; i++) {
      words[i] = word();
    }
    return words;
  }

  private long word() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = next();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits");
  }
}
