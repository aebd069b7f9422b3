package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.run.BackpropScenery;
import org.gradientplayground.run.Question;
import org.gradientplayground.run.Run;
import org.junit.jupiter.api.Test;

/** What is said of single numbers of a layer on three samples in which all numbers are equal. */
class CellWriterTest {
  private static final String EQUAL =
      "{'type':'start','run':'a','spec':{'layers':{'x':[[2,2],[2,2],[2,2]],'t':[[0],[0],[0]],"
          + "'hidden':[],'last':{'W':[[2],[2]],'b':[2]},'loss':'halfSquaredError'}}}";

  private final Run run = finished();

  private static Run finished() {
    Incoming read = new CommandReader(RunKind.BACKPROP).read(EQUAL.replace('\'', '"'));
    var start = assertInstanceOf(Incoming.Understood.class, read, read.toString()).command();
    Run run = ((Command.Start) start).spec().begin();
    while (run.outcome().isEmpty()) {
      run.advance();
    }
    return run;
  }

  private String answer(Question question) {
    return FrameWriter.write(new Frame.Answered("a", run.step(), run.answer(question)));
  }

  private String opened(String label, Integer... cell) {
    var model = ((BackpropScenery) run.scenery()).model();
    int node = model.graph().labelled(label).orElseThrow();
    var place = new Question.Place(node, Question.Shown.VALUE, OptionalInt.empty());
    return answer(new Question.OpenCell(place, List.of(cell)));
  }

  @Test
  void a_loss_says_by_how_many_samples_it_divides() {
    String loss = opened("L");

    assertTrue(loss.contains("\"n\":3"), loss);
    assertTrue(loss.contains("[-1]]"), loss);
  }

  @Test
  void each_factor_says_in_which_tensor_it_stands_even_where_all_numbers_are_equal() {
    String score = opened("a1", 1, 0);

    assertTrue(score.contains("\"places\":[[0,1],[0,1],[2]]"), score);
  }

  @Test
  void a_check_says_what_the_loss_is_divided_by() {
    String checked = answer(new Question.Check());

    assertTrue(checked.contains("\"n\":3"), checked);
  }
}
