package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.run.LayerWeights;

/** The parameters of a network as JSON that can be put into a spec as its {@code weights}. */
public final class WeightsText {
  private static final int CHARACTERS_PER_NUMBER = 20;

  private WeightsText() {}

  /** One object whose member {@code layers} has a W and a b for each layer. */
  public static String of(List<LayerWeights> layers) {
    int numbers =
        layers.stream().mapToInt(it -> (it.weights().length + 1) * it.biases().length).sum();
    return JsonWriter.object(
        CHARACTERS_PER_NUMBER * numbers,
        json -> json.objects("layers", layers, TrainingWriter::weights));
  }
}
