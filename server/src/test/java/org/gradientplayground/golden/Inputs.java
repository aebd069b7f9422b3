package org.gradientplayground.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/** The inputs of a golden case; what is missing or of the wrong type is refused. */
record Inputs(String place, JsonNode node) {
  boolean has(String name) {
    return node.has(name);
  }

  String text(String name) {
    JsonNode value = required(name);
    if (!value.isTextual()) {
      throw new GoldenFault(place + ": " + name + " is no text");
    }
    return value.asText();
  }

  double number(String name) {
    return number(name, required(name));
  }

  int integer(String name) {
    JsonNode value = required(name);
    if (!value.isIntegralNumber()) {
      throw new GoldenFault(place + ": " + name + " is no integer");
    }
    return value.intValue();
  }

  boolean flag(String name) {
    JsonNode value = required(name);
    if (!value.isBoolean()) {
      throw new GoldenFault(place + ": " + name + " is neither true nor false");
    }
    return value.booleanValue();
  }

  double[] numbers(String name) {
    return tensor(name).toArray();
  }

  /** A number for each step: either one for all, or a list with one each. */
  double[] perStep(String name, int steps) {
    double[] given = numbers(name);
    if (required(name).isNumber()) {
      var all = new double[steps];
      Arrays.fill(all, given[0]);
      return all;
    }
    if (given.length != steps) {
      throw new GoldenFault(place + ": " + name + " needs one number per step");
    }
    return given;
  }

  /** A number or nested lists of equal lengths as a tensor; true counts as 1 and false as 0. */
  Tensor tensor(String name) {
    JsonNode value = required(name);
    var shape = new ArrayList<Integer>();
    for (JsonNode each = value; each.isArray(); each = each.path(0)) {
      shape.add(each.size());
    }
    var values = new ArrayList<Double>();
    collect(name, value, shape, values);
    return Tensor.of(
        shape.stream().mapToInt(Integer::intValue).toArray(),
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  Inputs object(String name) {
    return new Inputs(place + " " + name, required(name));
  }

  /** A list of objects. */
  List<Inputs> objects(String name) {
    var objects = new ArrayList<Inputs>();
    for (JsonNode each : list(name)) {
      objects.add(new Inputs(place + " " + name, each));
    }
    return objects;
  }

  /** A list of texts. */
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (JsonNode each : list(name)) {
      if (!each.isTextual()) {
        throw new GoldenFault(place + ": " + name + " holds what is no text");
      }
      texts.add(each.asText());
    }
    return texts;
  }

  /** Lists of whole numbers, which may differ in length. */
  int[][] indices(String name) {
    var lists = new ArrayList<int[]>();
    for (JsonNode each : list(name)) {
      var numbers = new int[each.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = (int) number(name, each.get(i));
      }
      lists.add(numbers);
    }
    return lists.toArray(int[][]::new);
  }

  private JsonNode list(String name) {
    JsonNode value = required(name);
    if (!value.isArray()) {
      throw new GoldenFault(place + ": " + name + " is no list");
    }
    return value;
  }

  private void collect(String name, JsonNode value, List<Integer> shape, List<Double> values) {
    if (shape.isEmpty()) {
      values.add(value.isBoolean() ? (value.booleanValue() ? 1.0 : 0.0) : number(name, value));
      return;
    }
    if (!value.isArray() || value.size() != shape.getFirst()) {
      throw new GoldenFault(place + ": " + name + " is ragged");
    }
    for (JsonNode each : value) {
      collect(name, each, shape.subList(1, shape.size()), values);
    }
  }

  private double number(String name, JsonNode value) {
    if (!value.isNumber()) {
      throw new GoldenFault(place + ": " + name + " is no number");
    }
    return value.doubleValue();
  }

  private JsonNode required(String name) {
    if (!node.has(name)) {
      throw new GoldenFault(place + ": the input " + name + " is missing");
    }
    return node.get(name);
  }
}
