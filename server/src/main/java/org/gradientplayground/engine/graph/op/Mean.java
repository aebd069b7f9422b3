package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The mean of all elements or along one axis: the sum divided by the number n of its elements;
 * backward hands each element {@code dout / n}.
 *
 * @param axis the axis along which it is taken, a negative one counting from the last; none for all
 * @param keepDims whether that axis stays, with the length 1
 */
public record Mean(OptionalInt axis, boolean keepDims) implements Op {
  /** Of all elements, a single number. */
  public static Mean ofAll() {
    return new Mean(OptionalInt.empty(), false);
  }

  /** Along one axis, which is gone afterwards. */
  public static Mean along(int axis) {
    return new Mean(OptionalInt.of(axis), false);
  }

  @Override
  public String name() {
    return "mean";
  }

  @Override
  public int arity() {
    return 1;
  }

  /** n, the number of elements that make one mean of x. */
  public int count(Tensor x) {
    return new Reduction(name(), x, axis).length();
  }

  @Override
  public Tensor forward(List<Tensor> inputs) {
    Tensor x = inputs.getFirst();
    var reduction = new Reduction(name(), x, axis);
    return reduction.sum(x, axis, keepDims).map(sum -> sum / reduction.length());
  }

  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    var reduction = new Reduction(name(), inputs.getFirst(), axis);
    return List.of(reduction.spread(dout.map(each -> each / reduction.length())));
  }

  /** The places of the elements of x that make one mean, in the order in which they are added. */
  public List<Integer> elementsOf(Tensor x, int mean) {
    return new Reduction(name(), x, axis).elementsOf(mean);
  }

  /** The place of the mean that an element of x is a part of. */
  public int meanOf(Tensor x, int element) {
    return new Reduction(name(), x, axis).sumOf(element);
  }
}
