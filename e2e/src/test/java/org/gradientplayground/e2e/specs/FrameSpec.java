package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.CourseSite.Frame;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scene alone in a frame of another site: its size, its controls, and what its teacher fixed. */
@ExtendWith(Learners.class)
class FrameSpec {
  private static final int BELOW_THE_WINDOW = 3000;

  /** Steps that may be on their way when a frame goes out of sight. */
  private static final int UNDER_WAY = 4;

  @ParameterizedTest
  @FieldSource("org.gradientplayground.e2e.fixture.Scenes#IN_ORDER")
  void a_scene_fits_its_frame_at_any_size(String scene, Learner learner) {
    learner.hasAWindow(1100, 1400);
    var moves = !List.of("loss", "derivative", "gradient").contains(scene);
    var link = embedded(learner, scene);
    var frames =
        new Frame[] {
          new Frame(link, 320, 240, 0), new Frame(link, 640, 400, 0), new Frame(link, 1024, 640, 0)
        };
    try (var course = CourseSite.embedding(frames)) {
      learner.page().navigate(course.address().toString());

      for (var index = 0; index < frames.length; index++) {
        var shown = FramedScene.at(learner.page(), index).appears().showsItsPicture().fits();
        if (moves && frames[index].width() == 640) {
          shown.pauses();
        }
        shown.saysNothing();
      }
      FramedScene.at(learner.page(), 0).opensTheFold().fits();
    }
  }

  @Test
  void nothing_runs_before_a_frame_is_seen_and_nothing_while_it_is_out_of_sight(Learner learner) {
    var link = embedded(learner, "descent?objective=bowl&learningRate=0.001&steps=100000&pace=20");
    try (var course = CourseSite.embedding(new Frame(link, 1024, 400, BELOW_THE_WINDOW))) {
      var page = learner.page();
      page.navigate(course.address().toString());
      page.waitForTimeout(700);
      assertFalse(
          learner.requests().stream().anyMatch(FrameSpec::isAsked),
          "asked before it was seen: " + learner.requests());

      page.evaluate("scrollTo(0, 1e5)");
      var scene = FramedScene.at(page, 0).appears().waitsForStep(5);

      page.evaluate("scrollTo(0, 0)");
      page.waitForTimeout(300);
      var left = scene.newestStep();
      page.waitForTimeout(900);
      assertTrue(scene.newestStep() <= left + UNDER_WAY, "went on from " + left + " out of sight");

      page.evaluate("scrollTo(0, 1e5)");
      scene.plays().waitsForStep(left + 2 * UNDER_WAY);
    }
  }

  private static boolean isAsked(URI request) {
    return request.getScheme().startsWith("ws") || request.getPath().contains("/api/");
  }

  @Test
  void the_settings_of_a_small_frame_are_reached_and_left_by_keys(Learner learner) {
    var link = embedded(learner, "training?autoplay=0");
    try (var course = CourseSite.embedding(new Frame(link, 320, 240, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0)
          .appears()
          .opensTheFold()
          .opensTheSettingsByKey()
          .leavesThemByEscape()
          .closesTheFoldByEscape();
    }
  }

  @Test
  void what_is_done_with_a_run_stands_clear_of_its_curve(Learner learner) {
    var link = embedded(learner, "descent?objective=bowl&learningRate=0.1&step=5");
    try (var course = CourseSite.embedding(new Frame(link, 800, 600, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0).appears().hasAbove("Fork here", "linear");
    }
  }

  @Test
  void the_newest_row_of_the_table_is_seen_in_a_low_frame(Learner learner) {
    var link = embedded(learner, "descent?objective=bowl&learningRate=0.1&step=30");
    try (var course = CourseSite.embedding(new Frame(link, 700, 500, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0).appears().waitsForStep(30).showsTheRowOfItsStep();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "descent, 320, 480",
    "descent, 800, 600",
    "network-gradient, 320, 480",
    "network-gradient, 700, 500"
  })
  void no_number_under_a_picture_is_cut_off(String scene, int width, int height, Learner learner) {
    try (var course = CourseSite.embedding(new Frame(embedded(learner, scene), width, height, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0).appears().showsItsPicture().cutsNoNumberOff();
    }
  }

  @Test
  void where_all_settings_are_locked_no_run_is_forked(Learner learner) {
    var settings = "function,start,optimizer,gradient,steps,tolerance,learningRate";
    var link = embedded(learner, "descent?objective=bowl&step=5&lock=" + settings);
    var other = embedded(learner, "descent?objective=bowl&step=5&lock=learningRate");
    try (var course =
        CourseSite.embedding(new Frame(link, 800, 600, 0), new Frame(other, 800, 600, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0).appears().waitsForStep(5).hasNo("Fork here");
      FramedScene.at(learner.page(), 1).appears().waitsForStep(5).has("Fork here");
    }
  }

  @Test
  void a_lock_on_the_settings_fixes_each_of_them(Learner learner) {
    var link = embedded(learner, "descent?preset=bowl-0.1&autoplay=0&lock=settings");
    try (var course =
        CourseSite.embedding(new Frame(link, 1024, 640, 0), new Frame(link, 320, 240, 0))) {
      learner.page().navigate(course.address().toString());
      var scene = FramedScene.at(learner.page(), 0).appears().waitsForStep(0);

      FramedScene.at(learner.page(), 1)
          .appears()
          .fits()
          .hasFixed(AriaRole.TEXTBOX, "Value of the learning rate");
      scene
          .hasFixed(AriaRole.TEXTBOX, "Value of the learning rate")
          .hasFixed(AriaRole.BUTTON, "Start point (−3, 4)")
          .hasNo("Fork here")
          .hasNo("Compare four");
      learner.page().mouse().click(300, 200);
      learner.page().waitForTimeout(400);
      scene.leadsTo("start=-3,4").leadsTo("lock=settings");
    }
  }

  @Test
  void a_lock_on_where_an_epoch_stands_holds_its_strip(Learner learner) {
    var link = embedded(learner, "epochs?autoplay=0&lock=scrubber");
    try (var course = CourseSite.embedding(new Frame(link, 1024, 640, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0)
          .appears()
          .hasFixed(AriaRole.SLIDER, "Iterations of this epoch")
          .has("One batch on");
    }
  }

  @Test
  void what_is_locked_is_changed_in_no_way(Learner learner) {
    var link =
        embedded(
            learner,
            "descent?preset=bowl-0.1&autoplay=0&lock=learningRate,step,start&panels=picture,text");
    try (var course = CourseSite.embedding(new Frame(link, 1024, 640, 0))) {
      learner.page().navigate(course.address().toString());
      var scene = FramedScene.at(learner.page(), 0).appears().waitsForStep(0);

      scene
          .hasFixed(AriaRole.TEXTBOX, "Value of the learning rate")
          .hasFixed(AriaRole.SLIDER, "Learning rate η")
          .hasFixed(AriaRole.BUTTON, "Forward")
          .presses("ArrowRight");
      learner.page().mouse().click(150, 150);
      learner.page().waitForTimeout(400);
      assertEquals(0, scene.newestStep());

      scene.choosesExample("η = 0.9, across and back").plays().leadsTo("learningRate=0.1");
      assertTrue(
          scene.leadsTo().contains("lock=learningRate,step,start"),
          "the whole page keeps the lock");
    }
  }

  @Test
  void what_is_hidden_is_gone(Learner learner) {
    var link = embedded(learner, "training?hide=reset,link,pace,settings&autoplay=0");
    try (var course = CourseSite.embedding(new Frame(link, 1024, 640, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0)
          .appears()
          .standsStill()
          .hasNo("Back to the start")
          .hasNo("Settings")
          .hasNoWayToTheWholePage()
          .hasNoPace();
    }
  }

  @Test
  void what_cannot_be_read_is_named_once_and_the_scene_runs(Learner learner) {
    var link = embedded(learner, "descent?learningrate=1&learningRate=-3&hide=nobody&theme=pink");
    try (var course = CourseSite.embedding(new Frame(link, 640, 400, 0))) {
      learner.page().navigate(course.address().toString());

      FramedScene.at(learner.page(), 0)
          .appears()
          .saysThatItCouldNotRead("learningrate, learningRate, hide=nobody, theme")
          .closesTheNotice()
          .waitsForStep(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.pwned=1</script>",
        "\"><img src=x onerror=window.pwned=1>",
        "javascript:window.pwned=1",
        "';window.pwned=1;//",
        "</title><svg/onload=window.pwned=1>"
      })
  void hostile_values_leave_no_trace(String hostile, Learner learner) {
    var names =
        List.of(
            "lang",
            "theme",
            "controls",
            "autoplay",
            "step",
            "pace",
            "hide",
            "lock",
            "panels",
            "preset",
            "exercise",
            "lesson",
            "expression",
            "objective",
            "start",
            "scale");
    var value = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
    var query = names.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
    var frames =
        new Frame[] {
          new Frame(embedded(learner, "descent?" + query + "#" + value), 640, 400, 0),
          new Frame(embedded(learner, "derivative?f=" + value + "&x=" + value), 640, 400, 0),
          new Frame(embedded(learner, "graph?expression=" + value), 640, 400, 0)
        };
    // The server refuses what is no expression.
    learner.hasAWindow(800, 1300).willSeeComplaints("status of 400 .*/api/derivative");
    try (var course = CourseSite.embedding(frames)) {
      learner.page().navigate(course.address().toString());

      for (var index = 0; index < frames.length; index++) {
        var scene = FramedScene.at(learner.page(), index).appears().showsItsPicture();
        assertFalse(scene.isPwned(), "the script ran");
      }
      FramedScene.at(learner.page(), 0).saysThatItCouldNotRead("lang, theme");
    }
  }

  private static URI embedded(Learner learner, String link) {
    return learner.server().address().resolve("/").resolve("embed/" + link.replace(" ", "%20"));
  }
}
