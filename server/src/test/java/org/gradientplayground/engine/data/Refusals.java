package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** What a refusal of samples has to say. */
final class Refusals {
  private Refusals() {}

  static void assertRefusal(String code, String path, List<?> parameters, InvalidSamples refusal) {
    assertEquals(code, refusal.code());
    assertEquals(path, refusal.path());
    assertEquals(parameters, refusal.parameters());
  }
}
