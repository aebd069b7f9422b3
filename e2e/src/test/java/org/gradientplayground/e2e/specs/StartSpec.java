package org.gradientplayground.e2e.specs;

import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class StartSpec {
  @Test
  void a_click_on_the_stage_starts_a_run_there(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=3").shows(3);
    var before = playground.start();

    playground.clicksOnTheStage(0.6, 0.7).startsSomewhereElseThan(before);
  }

  @Test
  void another_function_and_another_optimizer_start_another_run(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=3").shows(3);

    playground.settings().open().chooseFunction("rosenbrock").chooseOptimizer("adam").close();

    playground.pictureSays(Pattern.compile("Contour map")).waitsForStep(1);
  }

  @Test
  void a_function_of_one_variable_is_drawn_as_a_curve(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=3").shows(3);

    playground.settings().open().chooseFunction("quartic").close();

    playground.pictureSays(Pattern.compile("Graph of f"));
  }

  @Test
  void every_example_runs(Learner learner) {
    var playground = learner.opens();

    for (var example : playground.lesson().examples()) {
      playground.lesson().choose(example).asks();
      playground.waitsForStep(1);
    }
  }
}
