package org.gradientplayground.engine.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradientplayground.engine.random.RandomState;

/** The real samples that the product ships; see the file NOTICE for their makers. */
public enum RealSet implements DataSource {
  /**
   * 150 irises of 3 species, 50 of each: length and width of sepal and petal, in cm. R. A. Fisher,
   * 1936, UCI Machine Learning Repository, CC BY 4.0.
   */
  IRIS(
      "iris",
      List.of("sepalLength", "sepalWidth", "petalLength", "petalWidth"),
      List.of("setosa", "versicolor", "virginica")),
  /**
   * 1,797 handwritten digits as 8 x 8 counts of dark pixels, 0 to 16, row by row. E. Alpaydin and
   * C. Kaynak, 1998, UCI Machine Learning Repository, CC BY 4.0.
   */
  DIGITS("digits", numbered("pixel", 64), numbered("", 10));

  private final String wireName;
  private final Samples samples;

  RealSet(String wireName, List<String> inputNames, List<String> classNames) {
    this.wireName = wireName;
    this.samples = LabelledRows.of(ShippedFile.text(wireName + ".csv"), inputNames, classNames);
  }

  private static List<String> numbered(String stem, int count) {
    return IntStream.range(0, count).mapToObj(i -> stem + i).toList();
  }

  /** The one of this name; empty if there is none. */
  public static Optional<RealSet> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }

  /** Rows and columns of the image that an input is; empty where it is none. */
  public Optional<int[]> imageShape() {
    return this == DIGITS ? Optional.of(new int[] {8, 8}) : Optional.empty();
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public Task task() {
    return samples.task();
  }

  @Override
  public int inputCount() {
    return samples.inputCount();
  }

  @Override
  public int classCount() {
    return samples.classNames().size();
  }

  @Override
  public int sampleCount() {
    return samples.count();
  }

  @Override
  public boolean standardisedByDefault() {
    return true;
  }

  @Override
  public Samples samples(RandomState random) {
    return samples;
  }
}
