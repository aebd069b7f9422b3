package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.MomentumTorch;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;

/**
 * Momentum whose velocity holds the old learning rate when the learning rate is changed.
 *
 * <p>The book's {@code v = momentum * v - lr * grad} multiplies each gradient by the learning rate
 * of its own step, and carries that along; PyTorch's {@code v = momentum * v + grad} multiplies at
 * the very end. With a constant rate both make the same points. Lowered in the midst of a run, even
 * to 0, the rate of the book's form acts only as the old velocity fades. Here on f(x) = x² from x =
 * 4.
 */
public record RateInTheVelocity() implements Mistake {
  private static final double START = 4;
  private static final int MOST_STEPS = 100;

  @Override
  public String id() {
    return "rate-in-the-velocity";
  }

  @Override
  public String section() {
    return "3.3";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.number("lr", 0, 1, 0.1),
        Input.whole("before", 1, MOST_STEPS, 3),
        Input.number("lower", 0, 1, 0.001),
        Input.whole("after", 1, MOST_STEPS, 5),
        Input.number("momentum", 0, 0.99, 0.9));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    double momentum = inputs.number("momentum");
    return new Contrast(
        descend(new Momentum(momentum), inputs), descend(new MomentumTorch(momentum), inputs));
  }

  private static Side descend(Optimizer optimizer, Inputs inputs) {
    OptimizerState state = optimizer.start(1);
    double[] x = {START};
    steps(inputs.whole("before"), optimizer, inputs.number("lr"), x, state);
    double changedAt = x[0];
    steps(1, optimizer, inputs.number("lower"), x, state);
    double move = x[0] - changedAt;
    steps(inputs.whole("after") - 1, optimizer, inputs.number("lower"), x, state);
    return Side.of(x[0]).with("changedAt", changedAt).with("move", move);
  }

  private static void steps(
      int count, Optimizer optimizer, double rate, double[] x, OptimizerState state) {
    for (int step = 0; step < count; step++) {
      optimizer.step(rate, x, new double[] {2 * x[0]}, state);
    }
  }
}
