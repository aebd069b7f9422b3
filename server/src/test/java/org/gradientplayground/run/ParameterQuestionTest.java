package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.snapshot;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ParameterQuestionTest {
  private static Answer.ReadParameter ask(Run run, int layer, OptionalInt from, int to) {
    var question = new Question.ReadParameter(new ParameterPlace(layer, from, to));
    return (Answer.ReadParameter) run.answer(question);
  }

  @Test
  void the_answer_is_what_a_whole_snapshot_holds() {
    Run run = to(small().spec().begin(), 5);
    List<LayerSnapshot> layers = snapshot(run).layers();
    for (int layer = 1; layer <= layers.size(); layer++) {
      LayerSnapshot.Parameters whole = layers.get(layer - 1).parameters().orElseThrow();
      LayerSnapshot.Made made = whole.made().orElseThrow();
      int neurons = whole.biases().size();
      for (int i = 0; i < whole.weights().size(); i++) {
        Answer.ReadParameter read = ask(run, layer, OptionalInt.of(i / neurons), i % neurons);
        assertEquals(whole.weights().get(i), read.value());
        assertEquals(made.before().get(i), read.made().orElseThrow().before());
        assertEquals(made.gradients().get(i), read.made().orElseThrow().gradient());
      }
      for (int i = 0; i < neurons; i++) {
        Answer.ReadParameter read = ask(run, layer, OptionalInt.empty(), i);
        assertEquals(whole.biases().get(i), read.value());
        assertEquals(made.biasGradients().get(i), read.made().orElseThrow().gradient());
      }
    }
  }

  @Test
  void at_the_start_nothing_made_it() {
    assertTrue(ask(small().spec().begin(), 1, OptionalInt.of(0), 0).made().isEmpty());
  }

  @Test
  void asking_does_not_move_the_run() {
    Run asked = to(small().spec().begin(), 5);
    ask(asked, 1, OptionalInt.of(0), 0);
    to(asked, 9);
    assertEquals(to(small().spec().begin(), 9).digest(), asked.digest());
  }

  @Test
  void a_place_that_the_network_has_not_is_refused() {
    Run run = small().spec().begin();
    assertEquals("/layer", refusal(run, 4, OptionalInt.of(0), 0).path());
    assertEquals("/from", refusal(run, 1, OptionalInt.of(2), 0).path());
    assertEquals("/to", refusal(run, 1, OptionalInt.empty(), 99).path());
  }

  private static InvalidSpec refusal(Run run, int layer, OptionalInt from, int to) {
    return assertThrows(InvalidSpec.class, () -> ask(run, layer, from, to));
  }
}
