package org.gradientplayground.engine.mistake;

import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Half the sum of the squared errors under the name of their mean.
 *
 * <p>The article's {@code mean_squared_error} is {@code 0.5 * np.sum((y - t)**2)}: nothing is
 * divided by the number N of samples. The gradient of a bias, which all samples share, is the sum
 * of N errors and grows with the batch, and with it the step: a learning rate that holds for one
 * sample diverges for a hundred. Here three outputs are off by the same error in every sample.
 */
public record HalfSumCalledMean() implements Mistake {
  private static final int OUTPUTS = 3;

  @Override
  public String id() {
    return "half-sum-called-mean";
  }

  @Override
  public String section() {
    return "1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.whole("N", 1, 1000, 100),
        Input.number("error", -10, 10, 1),
        Input.number("learningRate", 0, 2, 0.1));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    int samples = inputs.whole("N");
    return new Contrast(side(samples, 1, inputs), side(samples, samples, inputs));
  }

  private static Side side(int samples, int divisor, Inputs inputs) {
    double error = inputs.number("error");
    var errors = new double[samples * OUTPUTS];
    Arrays.fill(errors, error);
    Tensor all = Tensor.of(new int[] {samples, OUTPUTS}, errors);
    double loss = 0.5 * all.map(each -> each * each).sum() / divisor;
    double gradient = ofFirstBias(all) / divisor;
    return Side.of(loss)
        .with("gradient", gradient)
        .with("next", error - inputs.number("learningRate") * gradient);
  }

  /** The sum of the first column: a bias is added to its output in every sample. */
  private static double ofFirstBias(Tensor errors) {
    double sum = 0;
    for (int row = 0; row < errors.length(0); row++) {
      sum += errors.at(row, 0);
    }
    return sum;
  }
}
