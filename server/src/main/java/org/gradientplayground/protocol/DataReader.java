package org.gradientplayground.protocol;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.data.DataSource;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.InvalidSamples;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.Samples;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.random.RandomState;

/** Reads which samples a training has. */
final class DataReader {
  /** The longest name of a column or a class. */
  private static final int LONGEST_NAME = 64;

  private static final int DEFAULT_SAMPLES = 400;
  private static final double DEFAULT_NOISE = 0.1;
  private static final double DEFAULT_TEST_SHARE = 0.2;

  private DataReader() {}

  static DataSpec read(Members members) {
    DataSource source = source(members);
    long seed = members.optionalInteger("seed", 0, RandomState.LARGEST_SEED).orElse(0);
    double testShare = members.number("testShare", DEFAULT_TEST_SHARE);
    boolean standardise = members.flag("standardise", source.standardisedByDefault());
    members.end();
    try {
      return new DataSpec(source, seed, testShare, standardise);
    } catch (InvalidSamples e) {
      throw refusal(members.path(), e).thrown();
    }
  }

  private static DataSource source(Members members) {
    String set = members.text("set", Members.LONGEST_WORD);
    Optional<ToyKind> toy = ToyKind.named(set);
    if (toy.isPresent()) {
      return toySet(members, toy.get());
    }
    if (set.equals("own")) {
      return own(members.object("own"));
    }
    return RealSet.named(set)
        .orElseThrow(() -> Refusal.of("unknownSet", members.pathOf("set"), set).thrown());
  }

  private static ToySet toySet(Members members, ToyKind kind) {
    long samples =
        members
            .optionalInteger("samples", ToySet.MIN_SAMPLES, ToySet.MAX_SAMPLES)
            .orElse(DEFAULT_SAMPLES);
    double noise = members.number("noise", DEFAULT_NOISE);
    try {
      return new ToySet(kind, (int) samples, noise);
    } catch (InvalidSamples e) {
      throw refusal(members.path(), e).thrown();
    }
  }

  private static OwnSamples own(Members members) {
    List<String> inputs = members.texts("inputs", OwnSamples.MAX_INPUTS, LONGEST_NAME);
    double[][] x = members.rows("x", OwnSamples.MAX_ROWS, OwnSamples.MAX_INPUTS);
    double[] t = members.numbers("t", OwnSamples.MAX_ROWS);
    List<String> classes =
        members.has("classes")
            ? members.texts("classes", OwnSamples.MAX_CLASSES, LONGEST_NAME)
            : List.of();
    members.end();
    try {
      return new OwnSamples(new Samples(inputs, x, t, classes));
    } catch (InvalidSamples e) {
      throw refusal(members.path(), e).thrown();
    }
  }

  private static Refusal refusal(String path, InvalidSamples fault) {
    return new Refusal(fault.code(), path + fault.path(), fault.parameters());
  }
}
