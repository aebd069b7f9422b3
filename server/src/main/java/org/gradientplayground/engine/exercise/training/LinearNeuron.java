package org.gradientplayground.engine.exercise.training;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One neuron without activation, y = w x, on a mini-batch, with half the squared error as its loss;
 * its bias is 0.
 *
 * @param x one input for each sample
 * @param t one target for each sample
 */
record LinearNeuron(double w, Tensor x, Tensor t) {
  /** The error w x - t of each sample. */
  Tensor errors() {
    return x.zip(t, (input, target) -> w * input - target);
  }

  /** dL/dw of each sample by itself. */
  Tensor gradients() {
    return errors().zip(x, (error, input) -> error * input);
  }

  /** dL/dw of the mini-batch. */
  double gradient() {
    var affine = new Affine();
    Tensor inputs = x.reshaped(x.size(), 1);
    List<Tensor> operands = List.of(inputs, Tensor.matrix(new double[] {w}), Tensor.vector(0));
    Tensor y = affine.forward(operands);
    var loss = IdentityWithLoss.halfSquaredError();
    List<Tensor> answer = List.of(y, t.reshaped(x.size(), 1));
    Tensor dout = loss.backward(answer, loss.forward(answer), Tensor.scalar(1)).getFirst();
    return affine.backward(operands, y, dout).get(1).at(0);
  }

  /** The training that shows it, with all samples in one mini-batch. */
  Parameters setting(double learningRate) {
    Parameters own =
        Parameters.NONE.withTexts("inputs", "x").with("x", x.reshaped(x.size(), 1)).with("t", t);
    Parameters layer =
        Parameters.NONE.with("W", Tensor.matrix(new double[] {w})).with("b", Tensor.vector(0));
    return Parameters.NONE
        .with(
            "data",
            Parameters.NONE
                .with("set", "own")
                .with("own", own)
                .with("testShare", 0)
                .with("standardise", false))
        .with("hidden", List.of())
        .with("weights", Parameters.NONE.with("layers", List.of(layer)))
        .with("loss", "halfSquaredError")
        .with("learningRate", learningRate)
        .with("batchSize", x.size())
        .with("epochs", 1);
  }
}
