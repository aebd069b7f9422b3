package org.gradientplayground.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gradientplayground.engine.optimizer.Coefficient;

/**
 * What changes in a training while it runs; what is empty stays as it is.
 *
 * <p>Samples, network, loss, sampling, seed and the kind of optimizer cannot change: they make
 * another run.
 *
 * @param coefficients of the optimizer
 * @param classWeights one for each class
 * @param epochs after how many the run is finished
 * @param parameter changed at once, not only from the next step on
 */
public record TrainingChange(
    OptionalDouble learningRate,
    Map<Coefficient, Double> coefficients,
    OptionalInt batchSize,
    OptionalDouble l1,
    OptionalDouble l2,
    OptionalDouble dropout,
    Optional<List<Double>> classWeights,
    OptionalInt epochs,
    Optional<ParameterEdit> parameter)
    implements Change {
  /** Changes nothing; the beginning of every other change. */
  public static final TrainingChange NONE =
      new TrainingChange(
          OptionalDouble.empty(),
          Map.of(),
          OptionalInt.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty());

  public TrainingChange {
    coefficients = Map.copyOf(coefficients);
    classWeights = classWeights.map(List::copyOf);
  }

  /** The new value of a coefficient of the optimizer; empty if it stays. */
  public OptionalDouble coefficient(Coefficient coefficient) {
    Double value = coefficients.get(coefficient);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The same, and the learning rate becomes {@code value}. */
  public TrainingChange withLearningRate(double value) {
    return with(OptionalDouble.of(value), coefficients, batchSize, epochs, parameter);
  }

  /** The same, and the coefficient becomes {@code value}. */
  public TrainingChange withCoefficient(Coefficient coefficient, double value) {
    var more = new java.util.EnumMap<Coefficient, Double>(Coefficient.class);
    more.putAll(coefficients);
    more.put(coefficient, value);
    return with(learningRate, more, batchSize, epochs, parameter);
  }

  /** The same, and mini-batches have {@code value} samples. */
  public TrainingChange withBatchSize(int value) {
    return with(learningRate, coefficients, OptionalInt.of(value), epochs, parameter);
  }

  /** The same, and the run is finished after {@code value} epochs. */
  public TrainingChange withEpochs(int value) {
    return with(learningRate, coefficients, batchSize, OptionalInt.of(value), parameter);
  }

  /** The same, and one weight or bias becomes another. */
  public TrainingChange withParameter(ParameterEdit value) {
    return with(learningRate, coefficients, batchSize, epochs, Optional.of(value));
  }

  private TrainingChange with(
      OptionalDouble learningRate,
      Map<Coefficient, Double> coefficients,
      OptionalInt batchSize,
      OptionalInt epochs,
      Optional<ParameterEdit> parameter) {
    return new TrainingChange(
        learningRate, coefficients, batchSize, l1, l2, dropout, classWeights, epochs, parameter);
  }

  /** The same, and a weight costs {@code value} times its size. */
  public TrainingChange withL1(double value) {
    return new TrainingChange(
        learningRate,
        coefficients,
        batchSize,
        OptionalDouble.of(value),
        l2,
        dropout,
        classWeights,
        epochs,
        parameter);
  }

  /** The same, and a weight costs {@code value} times half its square. */
  public TrainingChange withL2(double value) {
    return new TrainingChange(
        learningRate,
        coefficients,
        batchSize,
        l1,
        OptionalDouble.of(value),
        dropout,
        classWeights,
        epochs,
        parameter);
  }

  /** The same, and that share of each hidden layer's outputs is dropped. */
  public TrainingChange withDropout(double value) {
    return new TrainingChange(
        learningRate,
        coefficients,
        batchSize,
        l1,
        l2,
        OptionalDouble.of(value),
        classWeights,
        epochs,
        parameter);
  }

  /** The same, and the classes count as much as {@code values} say. */
  public TrainingChange withClassWeights(List<Double> values) {
    return new TrainingChange(
        learningRate,
        coefficients,
        batchSize,
        l1,
        l2,
        dropout,
        Optional.of(values),
        epochs,
        parameter);
  }
}
