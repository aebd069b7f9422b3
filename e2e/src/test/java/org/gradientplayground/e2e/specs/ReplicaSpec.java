package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.gradientplayground.e2e.fixture.Arrivals.Arrival;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.fixture.Replicas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Learners.class)
class ReplicaSpec {
  private static final int DEATHS = 3;

  /** The browser writes of a socket that breaks; the learner does not read that. */
  private static final String LOST = "WebSocket connection to";

  @Test
  void a_learner_sees_nothing_of_a_server_that_dies_where_another_one_stands_by(
      Learner learner, @TempDir Path folder) {
    assumeTrue(Replicas.areHere(), "haproxy is not installed");
    learner.willSeeComplaints(LOST);
    var arrivals = learner.arrivals("x0");
    try (var replicas = Replicas.start(folder)) {
      var link = "descent?objective=bowl&start=-3,4&learningRate=0.01&steps=100000&pace=30";
      var playground = learner.opens(replicas.address().resolve(link).toString());
      playground.waitsForStep(10).header().watchesTheConnection();

      for (var death = 0; death <= DEATHS; death++) {
        replicas.oneDies();
        playground.waitsForStep(playground.newestStep() + 10);
        replicas.bothServe();
      }

      playground.header().hasSaidNothingOfTheConnection();
    }
    var steps = arrivals.steps();
    assertTrue(arrivals.connections() > DEATHS, arrivals.connections() + " connections");
    assertEquals(
        LongStream.range(0, steps.size()).boxed().toList(),
        steps.stream().map(Arrival::step).toList());
    for (var arrival : steps) {
      var expected = -3 * Math.pow(1 - 2 * 0.01, arrival.step());
      assertEquals(expected, arrival.value(), 1e-12 * Math.abs(expected), arrival.toString());
    }
  }
}
