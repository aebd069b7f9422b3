package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The sum of all elements or along one axis; backward hands each element the gradient of its sum.
 *
 * @param axis the axis that is summed, a negative one counting from the last; none for all
 * @param keepDims whether a summed axis stays, with the length 1
 */
public record Sum(OptionalInt axis, boolean keepDims) implements Op {
  /** Of all elements, a single number. */
  public static Sum ofAll() {
    return new Sum(OptionalInt.empty(), false);
  }

  /** Along one axis, which is gone afterwards. */
  public static Sum along(int axis) {
    return new Sum(OptionalInt.of(axis), false);
  }

  @Override
  public String name() {
    return "sum";
  }

  @Override
  public int arity() {
    return 1;
  }

  @Override
  public Tensor forward(List<Tensor> inputs) {
    Tensor x = inputs.getFirst();
    return new Reduction(name(), x, axis).sum(x, axis, keepDims);
  }

  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    return List.of(new Reduction(name(), inputs.getFirst(), axis).spread(dout));
  }

  /** The places of the elements of x that make one sum, in the order in which they are added. */
  public List<Integer> elementsOf(Tensor x, int sum) {
    return new Reduction(name(), x, axis).elementsOf(sum);
  }

  /** The place of the sum that an element of x is a part of. */
  public int sumOf(Tensor x, int element) {
    return new Reduction(name(), x, axis).sumOf(element);
  }
}
