package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.engine.mistake.Contrast;
import org.gradientplayground.engine.mistake.Input;
import org.gradientplayground.engine.mistake.Inputs;
import org.gradientplayground.engine.mistake.Mistake;
import org.gradientplayground.engine.mistake.Side;
import org.gradientplayground.engine.tensor.Tensor;

/** Writes mistakes, and what comes of one beside what was meant. */
final class MistakeWriter {
  private MistakeWriter() {}

  /** What each mistake is called, where it belongs, and what may be changed. */
  static void list(JsonWriter json, List<Mistake> mistakes) {
    json.objects(
        "mistakes",
        mistakes,
        (it, mistake) ->
            it.text("id", mistake.id())
                .text("section", mistake.section())
                .objects("inputs", mistake.inputs(), MistakeWriter::input));
  }

  private static void input(JsonWriter json, Input input) {
    json.text("name", input.name())
        .number("smallest", input.smallest())
        .number("largest", input.largest())
        .flag("whole", input.whole())
        .nested("usual", input.usual());
  }

  /**
   * The inputs as they were understood, both versions, and the places where their results differ.
   */
  static void contrast(JsonWriter json, Mistake mistake, Inputs inputs, Contrast contrast) {
    json.text("id", mistake.id())
        .text("section", mistake.section())
        .object("inputs", it -> inputs.values().forEach(it::nested))
        .object("wrong", it -> side(it, contrast.wrong()))
        .object("right", it -> side(it, contrast.right()))
        .integers("differs", contrast.differs());
  }

  private static void side(JsonWriter json, Side side) {
    number(json, "result", side.result());
    json.object(
        "operands", it -> side.operands().forEach((name, value) -> number(it, name, value)));
  }

  /** One outcome, or all of them row by row: the page knows their shape. */
  private static void number(JsonWriter json, String name, Tensor value) {
    if (value.rank() == 0) {
      json.outcome(name, value.at(0));
    } else {
      json.outcomes(name, value);
    }
  }
}
