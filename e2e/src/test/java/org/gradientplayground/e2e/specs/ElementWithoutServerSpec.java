package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.EmbedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The element of a course's page whose server does not come, says nothing, or goes away. */
@ExtendWith(Learners.class)
class ElementWithoutServerSpec {
  private static final String ELEMENT =
      "<gradient-playground id=a scene=descent autoplay=0"
          + " objective=bowl learning-rate=0.001 steps=100000 pace=20";

  @Test
  void a_server_that_says_nothing_is_told_as_lost_until_it_speaks(Learner learner) {
    var speaks = new AtomicBoolean();
    learner
        .page()
        .routeWebSocket(
            Pattern.compile(".*/ws/.*"),
            socket -> {
              if (speaks.get()) {
                socket.connectToServer();
              }
            });
    try (var _ = CourseSite.withElement(learner, ELEMENT)) {
      var scene = EmbedElement.of(learner.page(), "a").listens().waitsFor("error");
      assertEquals("unreachable", scene.lastTold("error").get("code"));
      assertEquals("unreachable", scene.asks("getState").get("code"));

      speaks.set(true);
      scene.waitsFor("ready");

      assertEquals(Map.of(), scene.asks("seek", 5));
      assertEquals(5, scene.step());
    }
  }

  @Test
  void without_a_server_it_says_so_and_goes_on_once_there_is_one(Learner learner) {
    var isThere = new AtomicBoolean();
    var sockets = new ArrayList<WebSocketRoute>();
    learner
        .page()
        .routeWebSocket(
            Pattern.compile(".*/ws/.*"),
            socket -> {
              sockets.add(socket);
              if (isThere.get()) {
                socket.connectToServer();
              } else {
                socket.close();
              }
            });
    try (var _ = CourseSite.withElement(learner, ELEMENT)) {
      var scene = EmbedElement.of(learner.page(), "a").listens().waitsFor("error");
      assertEquals("unreachable", scene.lastTold("error").get("code"));
      assertEquals("unreachable", scene.asks("getState").get("code"));
      isThere.set(true);
      scene.waitsFor("ready");
      assertEquals(Map.of(), scene.asks("seek", 5));

      isThere.set(false);
      scene.listens();
      sockets.getLast().close();
      scene.waitsFor("error");
      assertEquals("unreachable", scene.lastTold("error").get("code"));
      assertEquals("unreachable", scene.asks("step", 3).get("code"));
      isThere.set(true);
      learner.page().waitForCondition(() -> scene.asks("seek", 9).isEmpty());
      assertEquals(9, scene.step());
    }
  }

  @Test
  void a_scene_that_does_not_come_is_told_and_asked_for_again(Learner learner) {
    learner.willSeeComplaints("/embed/descent net::ERR_");
    learner.page().clock().install();
    var element = "<gradient-playground id=a scene=descent base='http://localhost:1/'";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a").listens();
      learner.page().waitForCondition(scene::hasAFrame);

      learner.page().clock().fastForward(31_000);

      scene.waitsFor("error");
      assertEquals("unreachable", scene.lastTold("error").get("code"));
      assertEquals("unreachable", scene.asks("play").get("code"));
      scene.sets("base", learner.server().address().toString());
      assertEquals(Map.of(), scene.asks("pause"));
    }
  }

  @Test
  void a_page_is_not_given_up_for_one_that_a_proxy_cannot_bring(Learner learner) {
    var isThere = new AtomicBoolean(true);
    learner
        .willSeeComplaints("502")
        .page()
        .route(
            Pattern.compile(".*(/api/|embed-parameters).*"),
            route -> {
              if (isThere.get()) {
                route.resume();
              } else {
                route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("Bad gateway"));
              }
            });
    try (var _ = CourseSite.withElement(learner, ELEMENT)) {
      var scene = EmbedElement.of(learner.page(), "a").isReady();
      assertEquals(Map.of(), scene.asks("seek", 3));
      isThere.set(false);

      assertEquals("unreachable", scene.asks("set", Map.of("theme", "dark")).get("code"));
      assertEquals(
          "unreachable", scene.asks("set", Map.of("exercise", "descent-step")).get("code"));
      assertEquals(Map.of(), scene.asks("step"), "the scene that was shown is still there");

      isThere.set(true);
      assertEquals(Map.of(), scene.asks("set", Map.of("theme", "dark")));
    }
  }
}
