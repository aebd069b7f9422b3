package org.gradientplayground.e2e.specs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class OpeningSpec {
  @Test
  void a_run_is_already_moving_when_the_page_appears(Learner learner) {
    var playground = learner.opens();

    playground.waitsForStep(playground.newestStep() + 3);
    assertThat(learner.page()).hasTitle("Gradient Playground");
  }

  @Test
  void a_training_is_already_moving_when_its_page_appears(Learner learner) {
    var playground = learner.opensTraining();

    playground.waitsForStep(playground.newestStep() + 3);
  }

  @Test
  void a_graph_is_already_computing_when_its_page_appears(Learner learner) {
    var playground = learner.opensGraph("");

    playground.waitsForStep(playground.newestStep() + 2);
  }

  @Test
  void one_scene_leads_to_the_other(Learner learner) {
    var playground = learner.opens();

    playground.header().leadsTo("scene.training");

    learner.arrivesAtTraining().waitsForStep(3);
  }

  @Test
  void nobody_but_the_server_is_asked_for_anything(Learner learner) {
    learner.opensStart();
    learner.opensLoss();
    learner.opensDerivative();
    learner.opensGradient();
    learner.opensNetworkGradient();
    learner.opens().waitsForStep(3);
    learner.opensTraining().waitsForStep(3);
    learner.opensGraph("").waitsForStep(3);

    assertEquals(
        Set.of(learner.server().address().getAuthority()),
        learner.requests().stream()
            .filter(request -> !request.getScheme().equals("data"))
            .map(URI::getAuthority)
            .collect(Collectors.toSet()));
  }
}
