package org.gradientplayground.run.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.run.EpochRow;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.TameTrainings;
import org.gradientplayground.run.TrainingDraft;
import org.gradientplayground.run.TrainingSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scripts of many runs with NumPy and compares their losses with the engine's. */
class NumpyScriptTest {
  private static final int ITERATIONS = 200;
  private static final double TOLERANCE = 1e-9;
  private static final Map<String, TrainingSpec> TRAININGS = TameTrainings.all();
  private static final Map<String, Path> SCRIPTS = new LinkedHashMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void runAllScripts() throws IOException {
    if (!Python.hasNumpy()) {
      return;
    }
    for (Map.Entry<String, TrainingSpec> training : TRAININGS.entrySet()) {
      Path script = folder.resolve("run" + SCRIPTS.size() + ".py");
      Files.writeString(script, NumpyScript.of(training.getValue()));
      SCRIPTS.put(training.getKey(), script);
    }
    Python.runAll(List.copyOf(SCRIPTS.values()));
  }

  private static void assumeNumpy() {
    assumeTrue(
        !SCRIPTS.isEmpty(), "no python3 with NumPy here: the script's losses were not compared");
  }

  static List<String> trainings() {
    return List.copyOf(TRAININGS.keySet());
  }

  @ParameterizedTest
  @MethodSource("trainings")
  void numpy_prints_the_losses_of_the_run(String training) throws IOException {
    assumeNumpy();
    List<Double> losses = losses(TRAININGS.get(training));

    List<String> printed =
        Python.printed(SCRIPTS.get(training)).stream()
            .filter(it -> Character.isDigit(it.charAt(0)))
            .toList();

    assertEquals(losses.size(), printed.size(), "iterations");
    for (int i = 0; i < losses.size(); i++) {
      String[] line = printed.get(i).split(" ");
      assertEquals(Integer.toString(i + 1), line[0]);
      double loss = losses.get(i);
      int iteration = i + 1;
      assertEquals(
          loss,
          Double.parseDouble(line[1]),
          TOLERANCE * Math.abs(loss),
          () -> "loss of iteration " + iteration);
    }
  }

  private static List<Double> losses(TrainingSpec spec) {
    Run run = spec.begin();
    int column = run.columns().indexOf("loss");
    var row = new double[run.columns().size()];
    var losses = new ArrayList<Double>();
    while (losses.size() < ITERATIONS && run.advance()) {
      run.writeRow(row);
      losses.add(row[column]);
    }
    return losses;
  }

  @Test
  void the_script_ends_with_loss_and_accuracy_of_all_samples() throws IOException {
    assumeNumpy();
    String training = "ends after two epochs";
    Run run = TRAININGS.get(training).begin();
    while (run.advance()) {}
    EpochRow row = run.epochRow().orElseThrow();

    List<String> printed = Python.printed(SCRIPTS.get(training));

    List<String> end = printed.subList(printed.size() - 4, printed.size());
    assertMeasured("train loss", row.trainLoss(), end.get(0));
    assertMeasured("train accuracy", row.trainAccuracy().getAsDouble(), end.get(1));
    assertMeasured("test loss", row.testLoss().getAsDouble(), end.get(2));
    assertMeasured("test accuracy", row.testAccuracy().getAsDouble(), end.get(3));
  }

  private static void assertMeasured(String name, double expected, String line) {
    assertTrue(line.startsWith(name + " "), line);
    double printed = Double.parseDouble(line.substring(name.length() + 1));
    assertEquals(expected, printed, TOLERANCE, name);
  }

  @Test
  void a_learner_may_ask_for_another_number_of_iterations() throws IOException {
    assumeNumpy();
    String training = trainings().getFirst();

    List<String> three = Python.run(SCRIPTS.get(training), "3");

    assertEquals(
        Python.printed(SCRIPTS.get(training)).subList(0, 3),
        three.stream().filter(it -> Character.isDigit(it.charAt(0))).toList());
  }

  @Test
  void the_same_run_gives_the_same_script() {
    TRAININGS.forEach(
        (name, spec) -> assertEquals(NumpyScript.of(spec), NumpyScript.of(spec), name));
  }

  @Test
  void no_line_is_wider_than_a_screen() {
    TRAININGS.forEach(
        (name, spec) ->
            NumpyScript.of(spec)
                .lines()
                .forEach(line -> assertTrue(line.length() <= 100, () -> name + ": " + line)));
  }

  @Test
  void the_script_holds_only_what_the_run_uses() {
    String script = NumpyScript.of(circle().hidden(layers(1, Activation.TANH)).spec());

    assertTrue(script.contains("class Tanh") && script.contains("class SGD"));
    for (String other :
        List.of(
            "Relu", "Sigmoid", "Dropout", "Momentum", "settings.l1", "settings.l2", "changes")) {
      assertFalse(script.contains(other), other);
    }
  }

  @Test
  void a_run_that_amplifies_the_last_bit_says_so_and_why() {
    String ordinary = NumpyScript.of(circle().spec());
    String deep = NumpyScript.of(circle().hidden(layers(6, Activation.RELU)).spec());
    String large = NumpyScript.of(circle().initialisation(Initialisation.STD_1).spec());
    String fast = NumpyScript.of(circle().learningRate(3).spec());

    assertFalse(ordinary.contains("amplify"));
    assertTrue(deep.contains("amplify them, because of its 6 hidden layers."));
    assertTrue(large.contains("amplify them, because of its large first weights."));
    assertTrue(fast.contains("amplify them, because of its large learning rate."));
  }

  private static TrainingDraft circle() {
    return TrainingSpec.on(new DataSpec(new ToySet(ToyKind.CIRCLE, 50, 0.1), 0, 0.2, false));
  }

  private static List<HiddenLayer> layers(int count, Activation activation) {
    return Collections.nCopies(count, new HiddenLayer(8, activation));
  }
}
