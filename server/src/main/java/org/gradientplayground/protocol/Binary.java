package org.gradientplayground.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Numbers as base64 of their bytes, little endian. */
final class Binary {
  private static final int LARGEST_BYTE = 255;

  private Binary() {}

  static String bytes(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Numbers from 0 to 65,535, two bytes each. */
  static String shorts(int[] numbers, int count) {
    ByteBuffer bytes = ByteBuffer.allocate(count * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      bytes.putShort((short) numbers[i]);
    }
    return bytes(bytes.array());
  }

  /** Eight bytes each. */
  static String doubles(double[] numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    return bytes(bytes.array());
  }

  /** Whether each fits one byte as a whole number. */
  static boolean fitBytes(double[] numbers) {
    for (double number : numbers) {
      if (number != (int) number || number < 0 || number > LARGEST_BYTE) {
        return false;
      }
    }
    return true;
  }

  /** One byte each, where they fit. */
  static String wholeBytes(double[] numbers) {
    var bytes = new byte[numbers.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (int) numbers[i];
    }
    return bytes(bytes);
  }
}
