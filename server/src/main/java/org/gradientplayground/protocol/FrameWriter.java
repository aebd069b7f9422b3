package org.gradientplayground.protocol;

import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.Outcome.Converged;
import org.gradientplayground.run.Outcome.Diverged;
import org.gradientplayground.run.Outcome.Finished;

/** Writes frames as JSON text, the type first. */
public final class FrameWriter {
  private static final int SMALL = 256;
  private static final int LONG_START = 48 * 1024;
  private static final int CHARACTERS_PER_NUMBER = 20;

  private FrameWriter() {}

  /** One frame as one message. */
  public static String write(Frame frame) {
    return switch (frame) {
      case Frame.Started started -> started(started);
      case Steps steps -> steps(steps);
      case Frame.Edited(String run, String edit, long atStep, var change) ->
          message(SMALL, "edited", run)
              .with(
                  json ->
                      json.text("edit", edit)
                          .integer("atStep", atStep)
                          .object("change", it -> SpecWriter.change(it, change)));
      case Frame.Progress(String run, long step, long of) ->
          message(SMALL, "progress", run)
              .with(json -> json.integer("step", step).integer("of", of));
      case Frame.Ended(String run, Outcome outcome) ->
          message(SMALL, "ended", run).with(json -> outcome(json, outcome));
      case Frame.Stopped(String run, long step) ->
          message(SMALL, "ended", run)
              .with(json -> json.text("reason", "stopped").integer("step", step));
      case Frame.Exported(String run, ExportForm form, String text) ->
          message(SMALL + text.length(), "exported", run)
              .with(json -> json.text("form", form.wireName()).text("text", text));
      case Frame.Answered(String run, long step, var answer) ->
          message(LONG_START, AnswerWriter.type(answer), run)
              .with(json -> AnswerWriter.write(json.integer("step", step), answer));
      case Frame.Checkpoint checkpoint ->
          message(SMALL + checkpoint.state().length * 4 / 3, "checkpoint", checkpoint.run())
              .with(
                  json ->
                      json.integer("step", checkpoint.step())
                          .text("state", Binary.bytes(checkpoint.state()))
                          .text("digest", HexFormat.of().toHexDigits(checkpoint.digest())));
      case Frame.Error error -> error(error);
    };
  }

  private record Message(int size, String type, String run) {
    String with(Consumer<JsonWriter> rest) {
      return JsonWriter.object(size, json -> rest.accept(json.text("type", type).text("run", run)));
    }
  }

  private static Message message(int size, String type, String run) {
    return new Message(size, type, run);
  }

  private static String started(Frame.Started started) {
    return message(LONG_START, "started", started.run())
        .with(
            json -> {
              json.object("spec", it -> SpecWriter.spec(it, started.spec()));
              json.integer("step", started.step()).texts("columns", started.columns());
              SceneryWriter.write(json, started.scenery());
            });
  }

  private static String steps(Steps steps) {
    int size = 2048 + steps.count() * steps.names().size() * CHARACTERS_PER_NUMBER;
    return message(size, "steps", steps.run())
        .with(
            json ->
                origin(json.integer("first", steps.first()), steps)
                    .object("columns", it -> columns(it, steps))
                    .text("digest", HexFormat.of().toHexDigits(steps.digest()))
                    .object("snapshot", it -> SnapshotWriter.write(it, steps.snapshot()))
                    .objectUnless(
                        steps.epochs().isEmpty(),
                        "epochs",
                        it -> EpochsWriter.write(it, steps.epochs())));
  }

  /** Says of the answer to a seek that it is one, so that nobody counts it as paid for. */
  private static JsonWriter origin(JsonWriter json, Steps steps) {
    return steps.isSought() ? json.flag("sought", true) : json;
  }

  private static void columns(JsonWriter json, Steps steps) {
    for (int c = 0; c < steps.names().size(); c++) {
      json.numbers(steps.names().get(c), steps.column(c));
    }
  }

  private static void outcome(JsonWriter json, Outcome outcome) {
    switch (outcome) {
      case Finished(long step) -> json.text("reason", "finished").integer("step", step);
      case Converged(long step, double tolerance, double gradientNorm, var point) ->
          json.text("reason", "converged")
              .integer("step", step)
              .number("tolerance", tolerance)
              .number("gradientNorm", gradientNorm)
              .text("point", point.name().toLowerCase(Locale.ROOT));
      case Diverged diverged -> diverged(json, diverged);
    }
  }

  private static void diverged(JsonWriter json, Diverged diverged) {
    json.text("reason", "diverged")
        .integer("step", diverged.step())
        .text("cause", cause(diverged.cause()))
        .text("quantity", diverged.quantity())
        .number("lastValue", diverged.lastValue())
        .number("limit", diverged.limit());
    diverged
        .remedy()
        .ifPresent(
            remedy ->
                json.object(
                    "remedy",
                    it ->
                        it.number("supremum", remedy.supremum())
                            .number("suggestion", remedy.suggestion())));
  }

  private static String cause(Outcome.Cause cause) {
    return switch (cause) {
      case NON_FINITE -> "nonFinite";
      case BOUND -> "bound";
      case ABSORBED -> "absorbed";
      case FAR -> "far";
    };
  }

  private static String error(Frame.Error error) {
    return JsonWriter.object(
        SMALL,
        json -> {
          json.text("type", "error");
          error.run().ifPresent(run -> json.text("run", run));
          error.edit().ifPresent(edit -> json.text("edit", edit));
          json.text("code", error.refusal().code())
              .text("path", error.refusal().path())
              .parameters("params", error.refusal().parameters());
        });
  }
}
