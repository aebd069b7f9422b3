package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.gradientplayground.e2e.fixture.BuiltSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.CoursePages;
import org.gradientplayground.e2e.pages.EmbedElement;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses that generators have built, each with the same three scenes; see e2e/course-sites. */
@ExtendWith(Learners.class)
class CourseSitesSpec {
  private static final String DESCENT = "Gradient descent";
  private static final String LOCKED_DESCENT = "梯度下降";
  private static final String GRAPH = "Computation graph";

  @ParameterizedTest
  @ValueSource(strings = {"reveal", "vitepress", "mkdocs"})
  void scenes_run_fit_and_obey_in_a_course(String generator, Learner learner) {
    assumeTrue(BuiltSite.isHere(generator), "not built; e2e/course-sites/build does it");
    learner.hasAWindow(1280, 900);
    try (var site = BuiltSite.serve(generator, learner.server().address())) {
      var page = learner.page();
      page.navigate(site.address().toString());
      var course = new CoursePages(page);

      course.turnsTo(0, DESCENT).saysNothing().holds("learningRate=0.01").waitsForStep(3).fits();
      course
          .turnsTo(2, GRAPH)
          .saysNothing()
          .hasTheme("dark")
          .hasNo("More controls")
          .standsStill()
          .showsItsPicture()
          .fits();

      page.setViewportSize(560, 900);

      course.turnsTo(2, GRAPH).showsItsPicture().fits();
      course.isAsWideAsTheWindowLets(GRAPH).turnsTo(0, DESCENT).showsItsPicture().fits();
      course.isAsWideAsTheWindowLets(DESCENT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reveal", "vitepress", "mkdocs"})
  void a_locked_scene_in_chinese_is_driven_by_the_page_around_it(
      String generator, Learner learner) {
    assumeTrue(BuiltSite.isHere(generator), "not built; e2e/course-sites/build does it");
    learner.hasAWindow(1280, 900);
    try (var site = BuiltSite.serve(generator, learner.server().address())) {
      var page = learner.page();
      page.navigate(site.address().toString());
      var course = new CoursePages(page);
      // Slides break off what still loads when they are left.
      course.turnsTo(0, DESCENT).waitsForStep(1);
      var scene = course.turnsTo(1, LOCKED_DESCENT);
      var element = EmbedElement.onlyOneOf(page);

      scene.isIn("zh-CN").saysNothing().fits().showsAllItsControls();
      scene.hasFixed(AriaRole.BUTTON, "设置");
      scene.hasFixed(AriaRole.SLIDER, "学习率 η");

      assertTrue(element.state().contains("learningRate=0.02"), element.state());
      assertTrue(element.isPaused(), "waits for the page around it");
      element.asks("play");
      element.waitsForStep(3).asks("pause");
      assertTrue(element.isPaused(), "paused");
      element.asks("seek", 2);
      assertEquals(2, element.step());
      element.asks("set", Map.of("learningRate", 0.05));
      element.asks("play");
      element.waitsForStep(6).asks("pause");
      assertTrue(element.state().contains("0.05"), element.state());
      scene.hasFixed(AriaRole.SLIDER, "学习率 η");
    }
  }
}
