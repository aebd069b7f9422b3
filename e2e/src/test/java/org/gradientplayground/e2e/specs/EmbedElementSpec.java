package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.EmbedElement;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The element that shows a scene in the page of a course, and what that page does with it. */
@ExtendWith(Learners.class)
class EmbedElementSpec {
  private static final int LARGEST = 5 * 1024;

  private static final String SLOW =
      "objective=\"bowl\" learning-rate=\"0.001\" steps=\"100000\" pace=\"20\"";

  @Test
  void it_is_driven_as_a_film_is(Learner learner) {
    try (var _ =
        CourseSite.withElement(
            learner, "<gradient-playground id=a scene=descent autoplay=0 " + SLOW)) {
      var scene = EmbedElement.of(learner.page(), "a").listens().isReady();
      assertTrue(scene.isPaused());
      assertEquals(Map.of(), scene.asks("play"));
      assertFalse(scene.isPaused());
      scene.waitsForStep(3);

      scene.sets("playbackRate", 4);
      learner.page().waitForCondition(() -> scene.property("playbackRate").equals(4));
      assertEquals(Map.of(), scene.asks("pause"));
      assertTrue(scene.isPaused());
      assertEquals(Map.of(), scene.asks("seek", 7));
      assertEquals(7, scene.step());
      scene.sets("currentStep", (Object) 40);
      learner.page().waitForCondition(() -> scene.step() == 40);
      assertEquals(Map.of(), scene.asks("step", 2));
      assertEquals(42, scene.step());
      assertEquals(Map.of(), scene.asks("reset"));
      assertEquals(0, scene.step());

      assertEquals(Map.of(), scene.asks("set", Map.of("steps", 60)));
      scene.asks("play");
      scene.waitsFor("ended");
      assertEquals(true, scene.property("ended"));
      assertEquals(60, scene.step());
      // It may have been ready before anybody listened.
      var told = scene.told().stream().filter(event -> !event.equals("ready")).toList();
      assertEquals(List.of("play", "step", "change", "pause", "ended"), told);
    }
  }

  @Test
  void what_it_shows_is_kept_and_shown_again(Learner learner) {
    try (var _ =
        CourseSite.withElement(
            learner, "<gradient-playground id=a scene=descent autoplay=0 " + SLOW)) {
      var scene = EmbedElement.of(learner.page(), "a");
      scene.asks("seek", 5);
      scene.asks("set", Map.of("learningRate", 0.002));
      var state = scene.state();
      scene.asks("set", Map.of("expression", "x^2", "start", List.of(3)));
      scene.waitsForState("expression=x%5E2").asks("play");

      assertEquals(Map.of(), scene.asks("setState", state));
      assertEquals(state, scene.state());
      assertEquals(5, scene.step());
    }
  }

  @Test
  void nothing_is_asked_for_before_it_is_near(Learner learner) {
    var far = "<p style='height: 3000px'>Read this first.</p><gradient-playground id=a scene=loss";
    try (var _ = CourseSite.withElement(learner, far)) {
      var scene = EmbedElement.of(learner.page(), "a").listens();
      learner.page().waitForTimeout(500);
      assertFalse(scene.hasAFrame());
      assertTrue(scene.showsItsFallback());
      assertEquals(
          List.of("/embed.js"),
          learner.requests().stream()
              .filter(request -> request.getPort() == learner.server().address().getPort())
              .map(URI::getPath)
              .toList());

      scene.isScrolledTo().waitsFor("ready");
      assertTrue(scene.hasAFrame());
      assertFalse(scene.showsItsFallback());
    }
  }

  @Test
  void the_last_of_several_values_set_in_haste_is_the_one_that_holds(Learner learner) {
    var element = "<gradient-playground id=a scene=descent autoplay=0 learning-rate=0.33";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a").waitsForState("learningRate=0.33");

      var state = scene.setsInHaste("learningRate", 0.11, 0.22, 0.33);

      assertFalse(state.contains("0.11") || state.contains("0.22"), state);
      scene.waitsForState("0.33");
    }
  }

  @Test
  void attributes_are_followed(Learner learner) {
    var element = "<gradient-playground id=a scene=descent lang=en autoplay=0 learning-rate=0.1";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a").listens().isReady();
      scene.waitsForState("learningRate=0.1");
      scene.sets("learning-rate", "0.3").waitsFor("change");
      assertEquals("0.3", ((Map<?, ?>) scene.lastTold("change").get("values")).get("learningRate"));

      scene.sets("lang", "zh-CN");
      FramedScene.at(learner.page(), 0).isIn("zh-CN");
      scene.sets("scene", "epochs").waitsForState("batchSize");
      scene.sets("learning-rate", "-1").waitsFor("error");
      assertEquals("bad_value", scene.lastTold("error").get("code"));
    }
  }

  @Test
  void what_is_asked_while_it_is_made_anew_waits_for_that(Learner learner) {
    var element = "<gradient-playground id=a scene=descent autoplay=0 preset=bowl-0.9";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a");
      scene.asks("seek", 5);
      assertEquals(Map.of(), scene.asks("set", Map.of("theme", "dark")));
      assertEquals(Map.of(), scene.asks("step", 2));
      assertEquals(7, scene.step());
      assertTrue(scene.state().contains("learningRate=0.9"));

      assertEquals(Map.of(), scene.asks("set", Map.of("preset", "bowl-0.1")));
      assertTrue(scene.state().contains("learningRate=0.1"));
      assertEquals(0, scene.step());
      assertTrue(scene.isPaused());

      assertEquals(Map.of(), scene.asks("play"));
      scene.waitsForStep(3);
      assertTrue(scene.becomes("graph").contains("expression="));
      assertEquals(0, scene.step());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"descent", "graph"})
  void what_is_asked_at_once_is_done_in_turn(String scene, Learner learner) {
    var element = "<gradient-playground id=a autoplay=0 scene=" + scene;
    try (var _ = CourseSite.withElement(learner, element)) {
      var shown = EmbedElement.of(learner.page(), "a").isReady();
      var values = Map.of("learningRate", 0.05);

      assertEquals(2, shown.asksAtOnce("set", values, "seek", 4));
      assertEquals(4, shown.step());
      assertEquals(2, shown.asksAtOnce("seek", 1, "step", 2));
      assertEquals(3, shown.step());
      assertEquals(Map.of(), shown.asks("reset"));
      assertEquals(0, shown.step());
    }
  }

  @Test
  void what_its_author_says_of_playing_outlives_what_makes_it_anew(Learner learner) {
    try (var _ =
        CourseSite.withElement(
            learner, "<gradient-playground id=a scene=descent autoplay=0 " + SLOW)) {
      var scene = EmbedElement.of(learner.page(), "a");
      scene.asks("play");
      scene.waitsForStep(3);
      var before = scene.step();
      assertEquals(Map.of(), scene.asks("set", Map.of("theme", "dark")));
      assertTrue(scene.isReady().step() >= before, "it goes on where it was");
      scene.waitsForStep(before + 20);
      assertFalse(scene.isPaused());

      scene.isScrolledOut();
      assertEquals(Map.of(), scene.asks("set", Map.of("theme", "light")));
      scene.isScrolledIn().isReady();
      scene.waitsForStep(scene.step() + 3);

      assertEquals(Map.of(), scene.asks("set", Map.of("preset", "bowl-0.1")));
      assertTrue(scene.state().contains("learningRate=0.1"));

      assertTrue(scene.isPaused());
      assertEquals(0, scene.step());
    }
  }

  @Test
  void a_scene_that_was_paused_stays_so_where_its_author_lets_it_play(Learner learner) {
    try (var _ =
        CourseSite.withElement(
            learner, "<gradient-playground id=a scene=descent autoplay=1 " + SLOW)) {
      var scene = EmbedElement.of(learner.page(), "a").isReady().waitsForStep(3);
      scene.asks("seek", 2);
      learner.willSeeComplaints("ERR_INTERNET_DISCONNECTED").page().context().setOffline(true);
      assertEquals("unreachable", scene.asks("set", Map.of("theme", "dark")).get("code"));
      assertEquals(2, scene.step());
      learner.page().context().setOffline(false);
      assertEquals(2, scene.asksAtOnce("step", 5, "set", Map.of("theme", "dark")));

      scene.isReady();

      assertTrue(scene.isPaused());
      assertEquals(7, scene.step());

      var state = scene.state();
      scene.asks("play");
      scene.waitsForStep(9);
      assertEquals(Map.of(), scene.asks("setState", state));
      assertEquals(state, scene.state());
      assertTrue(scene.isPaused(), "a state is for standing at");
      assertEquals(7, scene.step());
    }
  }

  @ParameterizedTest
  @CsvSource({"wrong, 1, 1", "mistake, 4.8, 1.2", "right, 3.2, 0.8"})
  void how_an_exercise_is_answered_is_told(
      String verdict, String first, String second, Learner learner) {
    var element =
        "<gradient-playground id=a scene=descent lang=en exercise=descent-step:7"
            + " panels=picture,text height=700";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a").listens().isReady();
      var frame = FramedScene.at(learner.page(), 0);
      frame.asks();
      assertFalse(scene.told().contains("exercise"));

      frame.answers(first, second);
      scene.waitsFor("exercise");

      assertEquals(
          Map.of("id", "descent-step", "seed", 7, "verdict", verdict), scene.lastTold("exercise"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scene=nowhere",
        "scene=start",
        "scene=mistakes",
        "scene=glossary",
        "scene=descent base=https://[",
        "data-none"
      })
  void what_leads_nowhere_is_told_and_leaves_its_fallback(String attributes, Learner learner) {
    learner.willSeeComplaints("status of 404 .*/embed/nowhere");
    var far = "<p style='height: 3000px'>Read.</p><gradient-playground id=a " + attributes;
    try (var _ = CourseSite.withElement(learner, far)) {
      var scene = EmbedElement.of(learner.page(), "a").listens().isScrolledTo().waitsFor("error");
      assertEquals("bad_value", scene.lastTold("error").get("code"));
      assertTrue(scene.showsItsFallback());
      assertEquals("bad_value", scene.asks("getState").get("code"));

      scene.sets("base", learner.server().address().resolve("/").toString());
      assertTrue(scene.becomes("graph").contains("expression="));
      assertFalse(scene.showsItsFallback());

      scene.sets("scene", "nowhere");
      learner.page().waitForCondition(scene::showsItsFallback);
      assertEquals("bad_value", scene.asks("play").get("code"));
    }
  }

  @Test
  void two_on_one_page_do_not_hear_each_other(Learner learner) {
    var elements =
        "<gradient-playground id=a scene=descent autoplay=0></gradient-playground>"
            + "<gradient-playground id=b scene=graph autoplay=0";
    learner.hasAWindow(1000, 1200);
    try (var _ = CourseSite.withElement(learner, elements)) {
      var descent = EmbedElement.of(learner.page(), "a").listens();
      var graph = EmbedElement.of(learner.page(), "b").listens();
      descent.asks("seek", 4);
      graph.asks("seek", 2);

      assertEquals(4, descent.step());
      assertEquals(2, graph.step());
      assertTrue(graph.state().contains("expression="));
      assertFalse(descent.state().contains("expression="));
      assertEquals(Map.of("step", 2), graph.lastTold("step"));
    }
  }

  @Test
  void it_works_where_it_is_taken_out_and_put_back(Learner learner) {
    try (var _ =
        CourseSite.withElement(learner, "<gradient-playground id=a scene=graph autoplay=0")) {
      var scene = EmbedElement.of(learner.page(), "a");
      assertEquals(Map.of(), scene.asks("seek", 3));
      assertEquals("aborted", scene.isTakenOutAndPutBackWhileAsked("seek", 4).get("code"));
      assertEquals(Map.of(), scene.asks("seek", 2));
      assertEquals(2, scene.step());
    }
  }

  @Test
  void what_any_element_of_a_page_has_is_no_parameter(Learner learner) {
    var element =
        "<gradient-playground id=a scene=graph autoplay=0 part=scene translate=no itemprop=x";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a");
      assertEquals(Map.of(), scene.asks("seek", 3));
      scene.sets("inert", "").sets("contenteditable", "false");

      assertEquals(3, scene.isReady().step());
      assertEquals("autoplay=0", URI.create(scene.frameAddress()).getQuery());
    }
  }

  @Test
  void in_another_document_than_its_own_it_refuses_all(Learner learner) {
    try (var _ =
        CourseSite.withElement(learner, "<gradient-playground id=a scene=graph autoplay=0")) {
      var before = EmbedElement.of(learner.page(), "a");
      assertEquals(Map.of(), before.asks("seek", 3));

      var scene = before.listens().isMovedIntoAnotherDocument();
      scene.waitsFor("error");

      assertEquals("aborted", scene.asks("seek", 2).get("code"));
      assertTrue(scene.showsItsFallback());
      var back = scene.isMovedBack().waitsFor("ready");
      assertEquals(Map.of(), back.asks("seek", 2));
    }
  }

  @Test
  void a_lock_holds_the_learner_and_not_the_teacher(Learner learner) {
    var element =
        "<gradient-playground id=a scene=descent autoplay=0 learning-rate=0.1"
            + " lock=learningRate,play";
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a");
      scene.waitsForState("learningRate=0.1");
      var frame = FramedScene.at(learner.page(), 0);
      frame.hasFixed(AriaRole.TEXTBOX, "Value of the learning rate");

      assertEquals(Map.of(), scene.asks("set", Map.of("learningRate", 0.2)));
      scene.waitsForState("%22learningRate%22%3A0.2");
      frame.hasFixed(AriaRole.TEXTBOX, "Value of the learning rate");
      scene.asks("play");
      scene.waitsForStep(2);
    }
  }

  @Test
  void its_height_is_that_of_the_author_or_one_in_which_the_scene_has_room(Learner learner) {
    var elements =
        "<div style='width: 800px'><gradient-playground id=a"
            + " scene=loss></gradient-playground></div><gradient-playground id=b scene=loss"
            + " height=333></gradient-playground><gradient-playground id=c scene=loss"
            + " style='height: 222px'></gradient-playground><gradient-playground id=d scene=loss"
            + " height=-5></gradient-playground><gradient-playground id=e scene=loss"
            + " height=20000></gradient-playground><div style='display: flex'>"
            + "<gradient-playground id=f scene=loss></gradient-playground></div><p";
    learner.hasAWindow(1000, 1200);
    try (var _ = CourseSite.withElement(learner, elements)) {
      var free = EmbedElement.of(learner.page(), "a").listens();
      var heights =
          List.of("a", "b", "c", "d", "e").stream()
              .map(id -> EmbedElement.of(learner.page(), id).property("offsetHeight"))
              .toList();
      assertEquals(List.of(500, 333, 222, 615, 615), heights);
      free.asks("getState");
      var inARow = EmbedElement.of(learner.page(), "f").isScrolledTo().isReady();
      assertEquals(320, inARow.property("offsetWidth"));
      free.isScrolledTo();
      free.evaluate("(element) => { element.parentNode.style.width = '960px'; }", null);
      free.waitsFor("resize");
      assertEquals(600, free.property("offsetHeight"));
    }
  }

  @ParameterizedTest
  @FieldSource("org.gradientplayground.e2e.fixture.Scenes#IN_ORDER")
  void every_scene_keeps_its_state_in_a_sandbox_and_says_what_it_cannot(
      String name, Learner learner) {
    var still = List.of("loss", "derivative", "gradient").contains(name);
    var element = "<gradient-playground id=a autoplay=0 sandbox=allow-scripts scene=" + name;
    try (var _ = CourseSite.withElement(learner, element)) {
      var scene = EmbedElement.of(learner.page(), "a");
      var state = scene.state();
      if (still) {
        assertEquals("unsupported", scene.asks("play").get("code"));
      } else {
        assertEquals(Map.of(), scene.asks("seek", 1_000_000));
        assertEquals(true, scene.property("ended"));
        assertTrue(scene.step() < 1_000_000);
      }
      assertEquals(Map.of(), scene.asks("setState", state));
      assertEquals(state, scene.state());
      assertEquals(Map.of(), scene.asks("reset"));
      for (var unknown : List.of("nobody", "preset", "exercise")) {
        var refusal = scene.asks("set", Map.of(unknown, "zzz"));
        assertEquals("bad_value", refusal.get("code"));
        assertTrue(String.valueOf(refusal.get("message")).contains(unknown), refusal::toString);
      }
      assertEquals("DataCloneError", scene.setsAFunction());
      assertEquals("bad_value", scene.asks("setState", "nobody=1").get("code"));
      assertEquals(state, scene.state());
    }
  }

  @Test
  void what_the_server_refuses_is_said_and_what_was_shown_stays(Learner learner) {
    try (var _ =
        CourseSite.withElement(learner, "<gradient-playground id=a scene=descent autoplay=0")) {
      var scene = EmbedElement.of(learner.page(), "a");
      scene.asks("seek", 3);
      var state = scene.state();
      var answer = scene.asks("set", Map.of("expression", "x^^2"));

      assertEquals("bad_value", answer.get("code"));
      assertTrue(String.valueOf(answer.get("message")).length() > 20, "says why: " + answer);
      scene.waitsForState(state.substring(0, state.indexOf("&engine")));
    }
  }

  @Test
  void it_weighs_at_most_5_kB_and_is_kept_as_other_files_are(Learner learner)
      throws IOException, InterruptedException {
    var address = learner.server().address().resolve("/embed.js");
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());

    System.out.printf("embed.js weighs %d bytes%n", answer.body().length);
    assertTrue(answer.body().length <= LARGEST, answer.body().length + " bytes");
    assertEquals("no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(answer.headers().firstValue("ETag").isPresent());
    assertEquals(
        "cross-origin", answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
  }
}
