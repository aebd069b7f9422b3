package org.gradientplayground.engine.exercise.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.gradientplayground.engine.tensor.Tensor;

/** Values by name, in a fixed order: what a question names, or how a scene is set up. */
public record Parameters(SequencedMap<String, Parameter> members) {
  /** No value at all. */
  public static final Parameters NONE = new Parameters(new LinkedHashMap<>());

  public Parameters {
    members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
  }

  /** These and a number. */
  public Parameters with(String name, double value) {
    return with(name, Tensor.scalar(value));
  }

  /** These and a tensor. */
  public Parameters with(String name, Tensor value) {
    return with(name, new Parameter.Numbers(value));
  }

  /** These and a text. */
  public Parameters with(String name, String text) {
    return with(name, new Parameter.Text(text));
  }

  /** These and yes or no. */
  public Parameters with(String name, boolean value) {
    return with(name, new Parameter.Flag(value));
  }

  /** These and a group of values. */
  public Parameters with(String name, Parameters group) {
    return with(name, new Parameter.Group(group));
  }

  /** These and several groups of values. */
  public Parameters with(String name, List<Parameters> groups) {
    return with(name, new Parameter.Groups(groups));
  }

  /** These and several words. */
  public Parameters withTexts(String name, String... texts) {
    return with(name, new Parameter.Texts(List.of(texts)));
  }

  /**
   * These and one more.
   *
   * @throws IllegalArgumentException if there is one of this name
   */
  public Parameters with(String name, Parameter value) {
    var more = new LinkedHashMap<>(members);
    if (more.put(name, value) != null) {
      throw new IllegalArgumentException("two parameters named " + name);
    }
    return new Parameters(more);
  }
}
