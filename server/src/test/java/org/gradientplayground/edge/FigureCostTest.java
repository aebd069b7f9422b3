package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientplayground.figure.Asked;
import org.gradientplayground.protocol.ApiAnswer;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dearest questions that are answered. What they cost the thread that answers, whatever else
 * goes on, is printed and not judged, because it is the machine's as much as ours; their size is
 * judged.
 */
class FigureCostTest {
  private static final int TIMES = 100;

  private static final int LARGEST_ANSWER = 300_000;

  private static Playground playground;

  @BeforeAll
  static void start() {
    playground = Playground.start(Configuration.standard().withPort(0));
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  static Stream<Arguments> questions() {
    String row = "[" + "0.25,".repeat(15) + "-3]";
    String rows = Stream.generate(() -> row).limit(16).collect(Collectors.joining(","));
    String labels =
        IntStream.range(0, 16).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String small = "[" + "0.5,".repeat(7) + "1]";
    String smallRows = Stream.generate(() -> small).limit(8).collect(Collectors.joining(","));
    String powers = "^1.1^%s".repeat(24);
    return Stream.of(
        Arguments.of(
            ApiEndpoint.LOSS,
            "{'y':[%s],'t':[%s],'as':'logits','moved':{'at':[0,1],'from':-3,'to':3,'points':241}}"
                .formatted(rows, labels)),
        Arguments.of(
            ApiEndpoint.DERIVATIVE,
            "{'f':'sin(x)*exp(-x/5)','x':1,'window':[0,20],'secants':[4,2,1],'perDecade':4}"),
        Arguments.of(
            ApiEndpoint.DERIVATIVE,
            "{'f':'x%s','x':1,'window':[0,20],'perDecade':4}".formatted(powers.replace("%s", "x"))),
        Arguments.of(
            ApiEndpoint.GRADIENT,
            "{'f':'x0^2/20 + sin(x1)*x0','window':{'x0':[-4,4],'x1':[-4,4]},'point':[1,2]}"),
        Arguments.of(ApiEndpoint.GRADIENT, "{'objective':'rastrigin','point':[1,2],'arrows':31}"),
        Arguments.of(
            ApiEndpoint.GRADIENT,
            "{'f':'x0%s','window':{'x0':[0,4],'x1':[0,4]},'point':[1,2],'arrows':31}"
                .formatted(powers.replace("%s", "x1"))),
        Arguments.of(
            ApiEndpoint.NETWORK_GRADIENT,
            "{'x':[%1$s],'W':[%1$s],'t':[0,1,2,3,4,5,6,7],'measure':true}".formatted(smallRows)),
        Arguments.of(
            ApiEndpoint.EPOCHS,
            "{'samples':10000,'batchSize':1,'epochs':1000,'epoch':25,'sampling':'replacement',"
                + "'layers':[250,250]}"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void the_dearest_questions_have_answers_of_bounded_size(ApiEndpoint endpoint, String question) {
    var threads = ManagementFactory.getThreadMXBean();
    var cost = new double[TIMES];
    int size = 0;
    for (int i = 0; i < TIMES; i++) {
      long before = threads.getCurrentThreadCpuTime();
      ApiAnswer answer = Asked.answer(endpoint, question);
      cost[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
      size = assertInstanceOf(ApiAnswer.Given.class, answer, answer::json).json().length();
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d KB: CPU median %.1f, 95th percentile %.1f ms%n",
        endpoint.path(),
        size / 1_000,
        percentile(cost, 50),
        percentile(cost, 95));
    var overHttp = new Browser(playground.port()).post(endpoint.path(), question);
    assertEquals(200, overHttp.statusCode());
    assertTrue(size <= LARGEST_ANSWER, "an answer of " + size + " characters");
  }

  private static double percentile(double[] milliseconds, int percent) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * percent / 100];
  }
}
