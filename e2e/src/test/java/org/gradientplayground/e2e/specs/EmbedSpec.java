package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.EmbeddedScene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Learners.class)
class EmbedSpec {
  private static final String SLOW_DESCENT =
      "descent?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=10";
  private static final String SLOW_TRAINING =
      "training?set=circle&hidden=4:tanh&learningRate=0.1&pace=10";

  private static final String SLOW_GRAPH =
      "graph?expression=square(w*x-t)&inputs=w:1,x:2,t:3&parameters=w&iterations=1000&pace=10";

  @ParameterizedTest
  @ValueSource(strings = {SLOW_DESCENT, SLOW_TRAINING, SLOW_GRAPH})
  void a_scene_runs_in_a_sandboxed_frame_of_another_site(String link, Learner learner) {
    try (var course = CourseSite.embedding(learner.server().address().resolve(link))) {
      learner.page().navigate(course.address().toString());
      var scene = new EmbeddedScene(learner.page());

      scene.waitsForStep(3).changesLearningRate("0.02");

      scene.waitsForStep(scene.newestStep() + 3).choosesChinese();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "loss",
        "derivative",
        "gradient",
        "network-gradient",
        "epochs",
        "glossary#mse",
        "mistakes#softmax-twice"
      })
  void a_page_without_a_run_works_there_as_well(String link, Learner learner) {
    try (var course = CourseSite.embedding(learner.server().address().resolve("/" + link))) {
      learner.page().navigate(course.address().toString());

      new EmbeddedScene(learner.page()).asksOrTells().choosesChinese();
    }
  }
}
