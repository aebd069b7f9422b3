package org.gradientplayground.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.gradientplayground.engine.exercise.task.Answer;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Question;
import org.gradientplayground.engine.mistake.Contrast;
import org.gradientplayground.engine.mistake.Inputs;
import org.gradientplayground.engine.mistake.Mistake;
import org.gradientplayground.figure.derivative.DerivativeFigure;
import org.gradientplayground.figure.epochs.EpochsFigure;
import org.gradientplayground.figure.gradient.GradientFigure;
import org.gradientplayground.figure.loss.LossFigure;
import org.gradientplayground.figure.simplenet.NetFigure;

/**
 * Where figures, exercises and mistakes are asked for, which need no stream: each endpoint answers
 * one question with one JSON object.
 */
public enum ApiEndpoint {
  LOSS("/api/loss") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      LossFigure figure = LossFigure.of(LossFigureReader.read(question));
      return json -> LossFigureWriter.write(json, figure);
    }
  },

  DERIVATIVE("/api/derivative") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      DerivativeFigure figure = DerivativeFigure.of(DerivativeFigureReader.read(question));
      return json -> DerivativeFigureWriter.write(json, figure);
    }
  },

  GRADIENT("/api/gradient") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      GradientFigure figure = GradientFigure.of(GradientFigureReader.read(question));
      return json -> GradientFigureWriter.write(json, figure);
    }
  },

  NETWORK_GRADIENT("/api/network-gradient") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      NetFigure figure = NetFigure.of(NetFigureReader.read(question), clock);
      return json -> NetFigureWriter.write(json, figure);
    }
  },

  EPOCHS("/api/epochs") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      EpochsFigure figure = EpochsFigure.of(EpochsFigureReader.read(question));
      return json -> EpochsFigureWriter.write(json, figure);
    }
  },

  /** The list of exercises, of one scene or of all. */
  EXERCISES("/api/exercises") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      List<Exercise> exercises = ExerciseReader.exercises(question);
      question.end();
      return json -> ExerciseWriter.list(json, exercises);
    }
  },

  /** One exercise with the numbers of a seed. */
  EXERCISE("/api/exercise") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      Question asked = ExerciseReader.question(question);
      question.end();
      return json -> ExerciseWriter.question(json, asked);
    }
  },

  /** What a learner's answer to it is worth. */
  EXERCISE_ANSWER("/api/exercise/answer") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      Question asked = ExerciseReader.question(question);
      Answer answer = ExerciseReader.answer(question, asked.task().form());
      question.end();
      return json -> ExerciseWriter.verdict(json, asked, answer);
    }
  },

  /** The list of mistakes, of one chapter of the article or of all. */
  MISTAKES("/api/mistakes") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      List<Mistake> mistakes = MistakeReader.mistakes(question);
      question.end();
      return json -> MistakeWriter.list(json, mistakes);
    }
  },

  /** One mistake carried out, beside what was meant. */
  MISTAKE("/api/mistake") {
    @Override
    Consumer<JsonWriter> writing(Members question, LongSupplier clock) {
      Mistake mistake = MistakeReader.mistake(question);
      Inputs inputs = MistakeReader.inputs(question, mistake);
      question.end();
      Contrast contrast = mistake.contrast(inputs);
      return json -> MistakeWriter.contrast(json, mistake, inputs, contrast);
    }
  };

  /** The longest question, in bytes: 512 numbers written out in full. */
  public static final int MAX_BYTES = 16 * 1024;

  private static final int USUAL_SIZE = 16 * 1024;

  private final String path;

  ApiEndpoint(String path) {
    this.path = path;
  }

  /** Where it is asked, from the base of the site. */
  public String path() {
    return path;
  }

  /**
   * Answers a question. Never throws for what it is asked: a question that cannot be answered comes
   * back as a refusal.
   *
   * @param question JSON in UTF-8
   * @param clock nanoseconds, for figures that take the time of their own work
   */
  public ApiAnswer answer(byte[] question, LongSupplier clock) {
    try {
      Members members = Members.ofMessage(StrictJson.read(text(question)));
      return new ApiAnswer.Given(JsonWriter.object(USUAL_SIZE, writing(members, clock)));
    } catch (RefusedMessage e) {
      return new ApiAnswer.Refused(e.refusal());
    }
  }

  private static String text(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw Refusal.of("tooLong", "", MAX_BYTES).thrown();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of("malformed", "", "UTF-8").thrown();
    }
  }

  /** Reads a question to its end, and finds what writes its answer. */
  abstract Consumer<JsonWriter> writing(Members question, LongSupplier clock);
}
