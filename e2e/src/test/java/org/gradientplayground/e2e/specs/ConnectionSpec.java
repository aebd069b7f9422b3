package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.LongStream;
import org.gradientplayground.e2e.fixture.Arrivals.Arrival;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.fixture.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class ConnectionSpec {
  private static final String LOST = "WebSocket connection to|ERR_CONNECTION_REFUSED";

  @Test
  void a_run_goes_on_with_another_server_and_no_step_is_lost_or_doubled(
      RunningServer server, Learner learner) {
    learner.willSeeComplaints(LOST);
    var arrivals = learner.arrivals("x0");
    var playground =
        learner.opens("?objective=bowl&start=-3,4&learningRate=0.01&steps=100000&pace=30");
    playground.waitsForStep(10);

    server.fails();
    playground.header().saysThatItReconnects();
    var before = playground.newestStep();
    server.comesBack();

    playground.waitsForStep(before + 10).header().saysNothingOfTheConnection();
    var steps = arrivals.steps();
    assertTrue(arrivals.connections() >= 2);
    assertEquals(
        LongStream.range(0, steps.size()).boxed().toList(),
        steps.stream().map(Arrival::step).toList());
    assertDescendsTheBowl(steps, 0.01);
  }

  /** What the other server computes is what the first one would have: the same run, undisturbed. */
  @Test
  void a_training_goes_on_with_another_server_and_no_iteration_is_lost_or_doubled(
      RunningServer server, Learner learner, Learner other) {
    learner.willSeeComplaints(LOST);
    var arrivals = learner.arrivals("loss");
    var link = "?set=circle&samples=400&hidden=8:tanh&learningRate=0.1&batchSize=10";
    var playground = learner.opensTraining(link + "&pace=30");
    playground.waitsForStep(40);

    server.fails();
    playground.header().saysThatItReconnects();
    var before = playground.newestStep();
    server.comesBack();

    playground.waitsForStep(before + 10).header().saysNothingOfTheConnection();
    var steps = arrivals.steps();
    assertEquals(
        LongStream.range(0, steps.size()).boxed().toList(),
        steps.stream().map(Arrival::step).toList());
    var undisturbed =
        other.opensTraining(link + "&step=" + steps.getLast().step()).shows(steps.getLast().step());
    assertEquals(undisturbed.curves().numbers("loss"), steps.stream().map(Arrival::value).toList());
  }

  @Test
  void a_change_made_while_the_connection_is_lost_holds_after_it(
      RunningServer server, Learner learner) {
    learner.willSeeComplaints(LOST);
    var playground =
        learner.opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=30");
    playground.waitsForStep(5);

    server.fails();
    playground.header().saysThatItReconnects();
    playground.entersLearningRate("0.02");
    server.comesBack();

    playground.waitsForStep(playground.newestStep() + 5);
    assertEquals("0.02", playground.learningRate());
    playground.pause().readout().shows("η", "0.02");
  }

  @Test
  void steps_asked_for_while_the_connection_is_lost_are_made_after_it(
      RunningServer server, Learner learner) {
    learner.willSeeComplaints(LOST);
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.001&step=5").shows(5);

    server.fails();
    playground.header().saysThatItReconnects();
    playground.asksForAStep().asksForAStep().asksForAStep();
    server.comesBack();

    playground.shows(8).header().saysNothingOfTheConnection();
    assertEquals(8, playground.newestStep());
  }

  @Test
  void a_page_whose_parts_were_not_all_fetched_begins_again_with_the_network(Learner learner) {
    learner.willSeeComplaints("ERR_FAILED|Failed to fetch dynamically imported module");
    var page = learner.page();
    page.route("**/i18n/descent/en.js", Route::abort, new Page.RouteOptions().setTimes(1));
    page.navigate(learner.server().address().resolve("/descent?autoplay=0").toString());
    page.waitForTimeout(500);
    assertEquals(0, page.locator(".stage").count());

    page.waitForRequest(
        request -> request.url().endsWith("/main.js"),
        () -> {
          page.context().setOffline(true);
          page.context().setOffline(false);
        });

    learner.arrivesAtDescent().waitsForStep(0);
  }

  /** x0(k) = −3 · (1 − 2η)^k, here by repeated multiplication in the other order of operations. */
  private static void assertDescendsTheBowl(List<Arrival> steps, double learningRate) {
    for (var arrival : steps) {
      var expected = -3 * Math.pow(1 - 2 * learningRate, arrival.step());
      assertEquals(expected, arrival.value(), 1e-12 * Math.abs(expected), arrival.toString());
    }
  }
}
