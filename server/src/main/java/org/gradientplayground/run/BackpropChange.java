package org.gradientplayground.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * What changes in a backpropagation while it runs; what is empty stays as it is.
 *
 * <p>The graph and the shapes of its leaves cannot change: they make another run.
 *
 * @param inputs new numbers for inputs and parameters, by their names
 * @param cell a new number for one element of one of them
 */
public record BackpropChange(
    SequencedMap<String, Tensor> inputs,
    Optional<CellEdit> cell,
    OptionalDouble learningRate,
    OptionalInt iterations,
    Optional<Boolean> accumulate,
    Optional<Boolean> zeroGrad,
    Optional<Bug> bug)
    implements Change {
  /** Changes nothing; the beginning of every other change. */
  public static final BackpropChange NONE =
      new BackpropChange(
          new LinkedHashMap<>(),
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * One element of a tensor.
   *
   * @param at its index on each axis; empty for a single number
   */
  public record CellEdit(String name, List<Integer> at, double value) {
    public CellEdit {
      at = List.copyOf(at);
    }
  }

  public BackpropChange {
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /** Whether what stands was computed from other numbers or by other rules. */
  boolean beginsAnew() {
    return !inputs.isEmpty() || cell.isPresent() || accumulate.isPresent() || bug.isPresent();
  }

  /** The same, and these leaves have other numbers. */
  public BackpropChange withInputs(SequencedMap<String, Tensor> values) {
    return new BackpropChange(values, cell, learningRate, iterations, accumulate, zeroGrad, bug);
  }

  /** The same, and one leaf has another number. */
  public BackpropChange withInput(String name, Tensor value) {
    var all = new LinkedHashMap<>(inputs);
    all.put(name, value);
    return withInputs(all);
  }

  /** The same, and one element has another number. */
  public BackpropChange withCell(CellEdit value) {
    return new BackpropChange(
        inputs, Optional.of(value), learningRate, iterations, accumulate, zeroGrad, bug);
  }

  /** The same, and the learning rate becomes {@code value}. */
  public BackpropChange withLearningRate(double value) {
    return new BackpropChange(
        inputs, cell, OptionalDouble.of(value), iterations, accumulate, zeroGrad, bug);
  }

  /** The same, and the run has {@code value} iterations. */
  public BackpropChange withIterations(int value) {
    return new BackpropChange(
        inputs, cell, learningRate, OptionalInt.of(value), accumulate, zeroGrad, bug);
  }

  /** The same, and contributions add up or do not. */
  public BackpropChange withAccumulate(boolean value) {
    return new BackpropChange(
        inputs, cell, learningRate, iterations, Optional.of(value), zeroGrad, bug);
  }

  /** The same, and gradients are cleared before each iteration or are not. */
  public BackpropChange withZeroGrad(boolean value) {
    return new BackpropChange(
        inputs, cell, learningRate, iterations, accumulate, Optional.of(value), bug);
  }

  /** The same, and the mistake is {@code value}. */
  public BackpropChange withBug(Bug value) {
    return new BackpropChange(
        inputs, cell, learningRate, iterations, accumulate, zeroGrad, Optional.of(value));
  }
}
