package org.gradientplayground.engine.data;

import java.io.IOException;
import java.io.InputStream;

/**
 * A text file that lies beside this class in the product.
 *
 * <p>Such a file is as much a part of the program as a constant: its content is the same for
 * everybody at every time, so that reading it leaves the engine a pure function.
 */
final class ShippedFile {
  private ShippedFile() {}

  /**
   * The text of the file, in ASCII.
   *
   * @throws IllegalStateException if the product was built without it
   */
  static String text(String name) {
    try (InputStream in = ShippedFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its file " + name);
      }
      return new String(in.readAllBytes(), "US-ASCII");
    } catch (IOException e) {
      throw new IllegalStateException("the product's file " + name + " cannot be read", e);
    }
  }
}
