package org.gradientplayground.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.run.BackpropChange;
import org.gradientplayground.run.BackpropDraft;
import org.gradientplayground.run.BackpropSettings;
import org.gradientplayground.run.BackpropSource;
import org.gradientplayground.run.BackpropSpec;
import org.gradientplayground.run.ExpressionSource;
import org.gradientplayground.run.GivenLayer;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.IterationSource;
import org.gradientplayground.run.LayersSource;
import org.gradientplayground.run.RunSpec;

/** Reads the spec and the changes of a backpropagation. */
final class BackpropReader {
  /** More inputs than an expression can have. */
  private static final int MOST_PARAMETERS = 1_000;

  /** As many numbers as fit into a start, and more than any tensor may have. */
  private static final int MOST_NUMBERS = 1_000_000;

  private static final int MOST_AXES = 16;

  private BackpropReader() {}

  static BackpropSpec spec(Members members) {
    OptimizerReader.requireEngine(members);
    try {
      BackpropDraft draft = BackpropSpec.on(source(members));
      members.optionalNumber("learningRate").ifPresent(draft::learningRate);
      members
          .optionalInteger("iterations", -Members.LARGEST_INTEGER, Members.LARGEST_INTEGER)
          .ifPresent(value -> draft.iterations(clamped(value)));
      draft.accumulate(members.flag("accumulate", true));
      draft.zeroGrad(members.flag("zeroGrad", true));
      if (members.has("bug")) {
        draft.bug(bug(members));
      }
      draft.edits(EditLogReader.read(members, BackpropReader::change));
      members.end();
      return draft.spec();
    } catch (InvalidSpec e) {
      throw new Refusal(e.code(), members.path() + e.path(), e.parameters()).thrown();
    }
  }

  /** What is far out of range stays out of range. */
  private static int clamped(long value) {
    return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** The one of the three that there is. */
  private static BackpropSource source(Members members) {
    List<String> sources =
        List.of("expression", "layers", "training").stream().filter(members::has).toList();
    if (sources.size() > 1) {
      throw Refusal.of("notApplicable", members.pathOf(sources.get(1)), sources.getFirst())
          .thrown();
    }
    return switch (sources.isEmpty() ? "expression" : sources.getFirst()) {
      case "layers" -> layers(members.object("layers"), members.flag("opened", false));
      case "training" -> iteration(members);
      default -> expression(members);
    };
  }

  private static ExpressionSource expression(Members members) {
    String text = members.text("expression", StrictJson.MAX_EXPRESSION);
    SequencedMap<String, Tensor> inputs =
        members
            .optionalObject("inputs")
            .map(it -> inputs(it, ExpressionSource.MOST_ELEMENTS))
            .orElseGet(LinkedHashMap::new);
    return new ExpressionSource(
        text, inputs, members.optionalTexts("parameters", MOST_PARAMETERS, Members.LONGEST_WORD));
  }

  private static SequencedMap<String, Tensor> inputs(Members members, int most) {
    SequencedMap<String, Tensor> inputs = new LinkedHashMap<>();
    for (String name : members.names()) {
      inputs.put(name, members.tensor(name, most));
    }
    return inputs;
  }

  private static LayersSource layers(Members members, boolean opened) {
    Refusal tooMany = Refusal.of("tooLong", members.pathOf("hidden"), LayersSource.MOST_HIDDEN);
    var source =
        new LayersSource(
            members.tensor("x", MOST_NUMBERS),
            members.tensor("t", MOST_NUMBERS),
            members.objects(
                "hidden", LayersSource.MOST_HIDDEN, tooMany, it -> layer(it, activation(it))),
            layer(members.object("last"), Activation.IDENTITY),
            loss(members),
            opened);
    members.end();
    return source;
  }

  private static GivenLayer layer(Members members, Activation activation) {
    var layer =
        new GivenLayer(
            members.tensor("W", MOST_NUMBERS), members.tensor("b", MOST_NUMBERS), activation);
    members.end();
    return layer;
  }

  private static Activation activation(Members members) {
    String word = members.text("activation", Members.LONGEST_WORD);
    return Activation.named(word)
        .orElseThrow(() -> Refusal.of("unknownName", members.pathOf("activation"), word).thrown());
  }

  private static OutputLoss loss(Members members) {
    String word = members.text("loss", Members.LONGEST_WORD);
    return OutputLoss.named(word)
        .orElseThrow(() -> Refusal.of("unknownName", members.pathOf("loss"), word).thrown());
  }

  private static IterationSource iteration(Members members) {
    return IterationSource.of(
        TrainingReader.spec(members.object("training")),
        members.integer("iteration", 1, RunSpec.MAX_STEPS),
        members.flag("opened", false));
  }

  private static Bug bug(Members members) {
    String word = members.text("bug", Members.LONGEST_WORD);
    for (Bug each : Bug.values()) {
      if (each.wireName().equals(word)) {
        return each;
      }
    }
    throw Refusal.of("unknownName", members.pathOf("bug"), word).thrown();
  }

  static BackpropChange change(Members members) {
    if (members.isEmpty()) {
      throw Refusal.of("empty", members.path()).thrown();
    }
    BackpropChange change =
        members.optionalObject("inputs").map(BackpropReader::numbers).orElse(BackpropChange.NONE);
    var learningRate = members.optionalNumber("learningRate");
    if (learningRate.isPresent()) {
      change = change.withLearningRate(learningRate.getAsDouble());
    }
    OptionalLong iterations =
        members.optionalInteger("iterations", 1, BackpropSettings.MAX_ITERATIONS);
    if (iterations.isPresent()) {
      change = change.withIterations((int) iterations.getAsLong());
    }
    if (members.has("accumulate")) {
      change = change.withAccumulate(members.flag("accumulate", true));
    }
    if (members.has("zeroGrad")) {
      change = change.withZeroGrad(members.flag("zeroGrad", true));
    }
    if (members.has("bug")) {
      change = change.withBug(bug(members));
    }
    members.end();
    return change;
  }

  /** Whole leaves by their names, and one cell, which no leaf can be: it is an object. */
  private static BackpropChange numbers(Members members) {
    if (members.isEmpty()) {
      throw Refusal.of("empty", members.path()).thrown();
    }
    SequencedMap<String, Tensor> inputs = new LinkedHashMap<>();
    BackpropChange change = BackpropChange.NONE;
    for (String name : members.names()) {
      if (name.equals("cell") && members.isObject(name)) {
        change = change.withCell(cell(members.object(name)));
      } else {
        inputs.put(name, members.tensor(name, MOST_NUMBERS));
      }
    }
    return change.withInputs(inputs);
  }

  private static BackpropChange.CellEdit cell(Members members) {
    var cell =
        new BackpropChange.CellEdit(
            members.text("name", Members.LONGEST_WORD),
            members.integers("at", MOST_AXES, 0, Integer.MAX_VALUE),
            members.number("value"));
    members.end();
    return cell;
  }
}
