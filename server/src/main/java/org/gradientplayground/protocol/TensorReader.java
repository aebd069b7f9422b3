package org.gradientplayground.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.protocol.JsonValue.JsonArray;
import org.gradientplayground.protocol.JsonValue.JsonNumber;

/** Reads a number, or arrays nested to the same depth and of equal lengths, as one tensor. */
final class TensorReader {
  private final String path;
  private final int most;
  private final List<Integer> shape = new ArrayList<>();
  private double[] values = new double[16];
  private int count;

  private TensorReader(String path, int most) {
    this.path = path;
    this.most = most;
  }

  /**
   * The tensor that {@code value} is.
   *
   * @param path where it is in the message
   * @param most the most numbers it may hold
   * @throws RefusedMessage {@code wrongType}, {@code notFinite}, {@code empty}, {@code tooLong} or
   *     {@code ragged}
   */
  static Tensor read(JsonValue value, String path, int most) {
    var reader = new TensorReader(path, most);
    for (JsonValue each = value; each instanceof JsonArray(var elements); ) {
      if (elements.isEmpty()) {
        throw Refusal.of("empty", path).thrown();
      }
      reader.shape.add(elements.size());
      each = elements.getFirst();
    }
    reader.take(value, path, 0);
    int[] shape = reader.shape.stream().mapToInt(Integer::intValue).toArray();
    return Tensor.of(shape, Arrays.copyOf(reader.values, reader.count));
  }

  /** Nesting is bounded by {@link StrictJson#MAX_DEPTH}, so this calls itself no deeper. */
  private void take(JsonValue value, String where, int axis) {
    if (axis == shape.size()) {
      add(value, where);
      return;
    }
    if (!(value instanceof JsonArray(var elements))) {
      throw Refusal.of("wrongType", where, "array", value.kind()).thrown();
    }
    if (elements.size() != shape.get(axis)) {
      throw Refusal.of("ragged", where, elements.size(), shape.get(axis)).thrown();
    }
    for (int i = 0; i < elements.size(); i++) {
      take(elements.get(i), Pointer.element(where, i), axis + 1);
    }
  }

  private void add(JsonValue value, String where) {
    if (!(value instanceof JsonNumber number)) {
      throw Refusal.of("wrongType", where, "number", value.kind()).thrown();
    }
    if (Double.isInfinite(number.toDouble())) {
      throw Refusal.of("notFinite", where, number.text()).thrown();
    }
    if (count == most) {
      throw Refusal.of("tooLong", path, most).thrown();
    }
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = number.toDouble();
  }
}
