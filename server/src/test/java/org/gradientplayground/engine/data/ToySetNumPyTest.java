package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The expected numbers come from generators written once more, in Python, on NumPy's RandomState.
 */
class ToySetNumPyTest {
  /** Inputs and target of the first five of ten samples, noise 0.3, seed 7. */
  static Stream<Arguments> firstRows() {
    return Stream.of(
        Arguments.of(
            "circle",
            new double[][] {
              {0.08930745485460201, -0.027815053002665277, 0.0},
              {-0.2971127122735865, -0.9643243231907922, 1.0},
              {0.07642344051606399, -0.08918206477939214, 0.0},
              {0.36567895779236465, 0.7257941464344801, 1.0},
              {0.07320632574540825, -0.09261063968466961, 0.0}
            }),
        Arguments.of(
            "xor",
            new double[][] {
              {0.2954668882215882, 0.7669816102255407, 0.0},
              {0.921021333650012, -0.5844913654014442, 1.0},
              {-0.2652707316669221, -0.5048568620490378, 0.0},
              {-0.4049495667689282, 0.13974098107594107, 1.0},
              {0.33364034161381556, 0.5162026335324427, 0.0}
            }),
        Arguments.of(
            "gauss",
            new double[][] {
              {-0.16189485923992875, -0.5931874741081665, 0.0},
              {0.5065640327357169, 0.5815032565993016, 1.0},
              {-0.6577846057251477, -0.49958688541881036, 0.0},
              {0.4998219228284137, 0.1490551387309158, 1.0},
              {-0.29646839886730136, -0.3799002968160901, 0.0}
            }),
        Arguments.of(
            "spiral",
            new double[][] {
              {0.10145264346092929, 0.22198601522094763, 0.0},
              {-0.7448343593587866, 0.106248077004757, 1.0},
              {-0.39656629456081066, 0.3726324395659167, 0.0},
              {0.46566034155581076, -0.34329387840953873, 1.0},
              {-0.3957242870533441, -0.24653875931557026, 0.0}
            }),
        Arguments.of(
            "moons",
            new double[][] {
              {0.29022290475841567, 0.10090786239754165, 0.0},
              {0.7663108442518735, -0.31178868774051044, 1.0},
              {-0.3474541715561856, 0.4782360160564318, 0.0},
              {0.4094115940682015, -0.45496256588593065, 1.0},
              {-0.10198562726822255, 0.4288394063291034, 0.0}
            }),
        Arguments.of(
            "threeSpirals",
            new double[][] {
              {0.05376555916329859, 0.25893940114277425, 0.0},
              {0.2648635957649858, 0.7343565799926122, 1.0},
              {0.46734086817239506, 0.2503781182741788, 2.0},
              {0.07673032031402238, -0.5048567121915214, 0.0},
              {-0.4439718607767672, -0.12364106367714164, 1.0}
            }),
        Arguments.of(
            "blobs",
            new double[][] {
              {-0.16189485923992875, -0.5931874741081665, 0.0},
              {0.5065640327357169, -0.4184967434006984, 1.0},
              {-0.6577846057251477, 0.5004131145811896, 2.0},
              {0.4998219228284137, 0.1490551387309158, 3.0},
              {-0.29646839886730136, -0.3799002968160901, 0.0}
            }),
        Arguments.of(
            "plane",
            new double[][] {
              {-0.8473834212520857, 0.5598375844802292, -0.016983490600901513},
              {0.9559790239932053, 0.07699174082086735, 0.4815400796164739},
              {0.002240927319875796, -0.8558977332804769, -0.42689518191964543},
              {0.35845999224188096, 0.6074780722087509, 0.35136470924940943},
              {-0.23811773370292322, -0.8681273061881898, -0.5152250668808002}
            }),
        Arguments.of(
            "multiGauss",
            new double[][] {
              {-0.8473834212520857, 0.5598375844802292, 0.4351189037208735},
              {0.9559790239932053, 0.07699174082086735, -0.03494530279056246},
              {0.002240927319875796, -0.8558977332804769, -6.67789393448522e-05},
              {0.35845999224188096, 0.6074780722087509, -0.13160432297590655},
              {-0.23811773370292322, -0.8681273061881898, 0.03789745306475637}
            }),
        Arguments.of(
            "wave",
            new double[][] {
              {-0.8473834212520857, 0.7282952069195465},
              {0.44693035566188244, 0.9693900673328241},
              {0.9559790239932053, -0.9715730960487403},
              {-0.8558977332804769, 1.0182283169909447},
              {-0.46312203979625766, -0.6667889786554657}
            }));
  }

  @ParameterizedTest
  @MethodSource("firstRows")
  void a_toy_set_begins_with_the_rows_that_numpy_makes(String name, double[][] expected) {
    Samples samples =
        new ToySet(ToyKind.named(name).orElseThrow(), 10, 0.3).samples(new RandomState(7));

    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < samples.inputCount(); j++) {
        assertEquals(expected[i][j], samples.x(i)[j], 1e-15 * Math.max(1, expected[i][j]));
      }
      assertEquals(expected[i][samples.inputCount()], samples.t(i), 2e-15);
    }
  }

  /** Sums of x1, of the last input and of t, and the first samples of both parts; seed 3. */
  static Stream<Arguments> totals() {
    return Stream.of(
        Arguments.of(
            "circle",
            12.902753346364417,
            -4.203707559181193,
            200.0,
            new int[] {209, 60, 382, 158},
            new int[] {220, 55, 89, 331}),
        Arguments.of(
            "xor",
            4.2433130356817,
            -0.7673872274635389,
            200.0,
            new int[] {209, 60, 382, 158},
            new int[] {220, 55, 89, 331}),
        Arguments.of(
            "gauss",
            -1.807658509270798,
            3.146378158890874,
            200.0,
            new int[] {302, 262, 158, 161},
            new int[] {31, 205, 128, 202}),
        Arguments.of(
            "spiral",
            6.892328115645891,
            1.5509744742130405,
            200.0,
            new int[] {216, 13, 268, 376},
            new int[] {32, 257, 71, 141}),
        Arguments.of(
            "moons",
            -1.748739371953774,
            2.4837991998948885,
            200.0,
            new int[] {216, 13, 268, 376},
            new int[] {32, 257, 71, 141}),
        Arguments.of(
            "threeSpirals",
            -4.773267643025145,
            5.599808553846337,
            399.0,
            new int[] {216, 13, 268, 376},
            new int[] {32, 257, 71, 141}),
        Arguments.of(
            "blobs",
            -1.807658509270798,
            3.1463781588908724,
            600.0,
            new int[] {302, 262, 158, 161},
            new int[] {31, 205, 128, 202}),
        Arguments.of(
            "plane",
            13.16008437444718,
            5.395767395958004,
            8.994711462443124,
            new int[] {250, 334, 93, 233},
            new int[] {212, 105, 322, 143}),
        Arguments.of(
            "multiGauss",
            13.16008437444718,
            5.395767395958004,
            -0.34515480913513663,
            new int[] {250, 334, 93, 233},
            new int[] {212, 105, 322, 143}),
        Arguments.of(
            "wave",
            4.200156868738782,
            4.200156868738782,
            5.1881882916401985,
            new int[] {37, 50, 339, 362},
            new int[] {153, 236, 139, 327}));
  }

  @ParameterizedTest
  @MethodSource("totals")
  void the_same_generator_goes_on_to_split_them(
      String name, double first, double last, double targets, int[] training, int[] test) {
    var toys = new ToySet(ToyKind.named(name).orElseThrow(), 400, 0.1);
    Samples drawn = toys.samples(new RandomState(3));

    Dataset dataset = Dataset.of(new DataSpec(toys, 3, 0.2, false), List.of());

    double[] sums = new double[3];
    for (int i = 0; i < drawn.count(); i++) {
      sums[0] += drawn.x(i)[0];
      sums[1] += drawn.x(i)[drawn.inputCount() - 1];
      sums[2] += drawn.t(i);
    }
    assertArrayEquals(new double[] {first, last, targets}, sums, 1e-12);
    for (int i = 0; i < training.length; i++) {
      assertArrayEquals(drawn.x(training[i]), dataset.samples().x(i));
      assertArrayEquals(drawn.x(test[i]), dataset.samples().x(dataset.trainCount() + i));
    }
  }
}
