package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientplayground.edge.ReverseProxy.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two replicas without affinity behind the proxies that there are examples for. */
@Order(1)
class ReplicaTest {
  private static final int DEATHS = 20;

  private static final int MOST_DEATHS = 3 * DEATHS;

  private static final Set<Kind> INSTALLED =
      Stream.of(Kind.values())
          .filter(kind -> kind.program().isPresent())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));

  private static Replica one;
  private static Replica two;

  @TempDir private Path folder;
  private final List<AutoCloseable> open = new ArrayList<>();

  @BeforeAll
  static void start() {
    assumeTrue(!INSTALLED.isEmpty(), "none of nginx, haproxy and caddy is installed");
    one = new Replica();
    two = new Replica();
    one.awaitServing();
    two.awaitServing();
  }

  @BeforeEach
  void reviveTheDead() {
    if (!two.isAlive()) {
      two.start();
      two.awaitServing();
    }
  }

  @AfterEach
  void closeWhatIsOpen() throws Exception {
    for (AutoCloseable each : open.reversed()) {
      each.close();
    }
  }

  @AfterAll
  static void stop() {
    if (one != null) {
      one.close();
      two.close();
    }
  }

  private <T extends AutoCloseable> T keep(T resource) {
    open.add(resource);
    return resource;
  }

  private ReverseProxy proxy(Kind kind) {
    return keep(ReverseProxy.start(kind, folder, one, two));
  }

  /**
   * One learner behind each proxy. From the second death on, each meets every one, but for who
   * notices a death so late that the dead server has come back: there are as many deaths as each
   * needs.
   */
  @Test
  void a_run_in_mid_stream_survives_the_death_of_its_server_time_and_again_bit_for_bit() {
    List<Wanderer> learners =
        INSTALLED.stream().map(kind -> keep(new Wanderer(kind, proxy(kind).port()))).toList();
    learners.forEach(Wanderer::watch);

    Replica living = one;
    Replica dying = two;
    for (int death = 0; death < MOST_DEATHS && !haveMet(learners, DEATHS); death++) {
      dying.kill();
      dying.start();
      learners.forEach(Wanderer::watch);
      dying.awaitServing();
      // Who has not noticed the death before does so now.
      learners.forEach(Wanderer::watch);
      Replica next = living;
      living = dying;
      dying = next;
    }

    for (Wanderer learner : learners) {
      assertTrue(learner.losses() >= DEATHS, learner + " was met " + learner.losses() + " times");
      assertTrue(
          learner.newest() >= 2L * Wanderer.WATCHED * DEATHS,
          learner + " came to " + learner.newest());
    }
  }

  private static boolean haveMet(List<Wanderer> learners, int deaths) {
    return learners.stream().allMatch(each -> each.losses() >= deaths);
  }

  @Test
  void pages_and_figures_are_served_while_one_of_two_is_away() throws Exception {
    List<Integer> ports = INSTALLED.stream().map(kind -> proxy(kind).port()).toList();
    two.kill();

    for (int port : ports) {
      for (int i = 0; i < 4; i++) {
        for (String path : List.of("descent", "embed/training", "icon.svg")) {
          assertEquals(200, get(port, "/ai/playground/" + path).statusCode(), path);
        }
        assertEquals(200, ask(port).statusCode());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void the_example_of_a_proxy_leads_to_the_site_under_its_path_and_keeps_the_rest(Kind kind)
      throws Exception {
    assumeTrue(INSTALLED.contains(kind), kind + " is not installed");
    int port = proxy(kind).port();

    assertTrue(get(port, "/ai/playground/descent").body().contains("href=\"" + Replica.PUBLIC_URL));
    assertEquals("/ai/playground/", location(get(port, "/ai/playground")));
    for (String path : List.of("/metrics", "/readyz", "/ai/playground/metrics")) {
      assertFalse(get(port, path).body().contains("playground_"), "for the public: " + path);
    }
  }

  private static String location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(port, path)));
  }

  private static HttpResponse<String> ask(int port) throws Exception {
    var question =
        HttpRequest.BodyPublishers.ofString("{\"samples\":10,\"batchSize\":3,\"epochs\":1}");
    return send(HttpRequest.newBuilder(uri(port, "/ai/playground/api/epochs")).POST(question));
  }

  private static URI uri(int port, String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
