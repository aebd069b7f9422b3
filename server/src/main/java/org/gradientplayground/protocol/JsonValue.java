package org.gradientplayground.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value as it was written: numbers keep their text, so that nothing is rounded unseen. */
sealed interface JsonValue {
  /** The name of this kind of value in an error. */
  String kind();

  /** Members in the order they were written, no name twice. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    @Override
    public String kind() {
      return "object";
    }
  }

  record JsonArray(List<JsonValue> elements) implements JsonValue {
    @Override
    public String kind() {
      return "array";
    }
  }

  record JsonString(String text) implements JsonValue {
    @Override
    public String kind() {
      return "string";
    }
  }

  /** A number as the sender wrote it. */
  record JsonNumber(String text) implements JsonValue {
    @Override
    public String kind() {
      return "number";
    }

    /** The nearest double; infinite where the number is too large for one. */
    double toDouble() {
      return Double.parseDouble(text);
    }

    /** The exact value if it is an integer, however it is written: 100, 1e2 and 100.0 are one. */
    Optional<BigDecimal> integer() {
      if (toDouble() != Math.rint(toDouble())) {
        return Optional.empty();
      }
      return exact().filter(value -> value.scale() <= 0);
    }

    /** Empty where the exponent is beyond a BigDecimal's, as in 1e-9999999999. */
    private Optional<BigDecimal> exact() {
      try {
        return Optional.of(new BigDecimal(text).stripTrailingZeros());
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  }

  record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public String kind() {
      return "boolean";
    }
  }

  record JsonNull() implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }
  }
}
