package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What platforms that do not trust us make of a frame. */
@ExtendWith(Learners.class)
class LearningPlatformSpec {
  private static final String LOCKED_DESCENT =
      "descent?objective=bowl&start=-3,4&learningRate=0.01&steps=100000&pace=10&lock=learningRate";

  /** What WordPress appends to the address of a frame, so as to know it again. */
  private static final String SECRET = "aB3dE6gH9k";

  @Test
  void wordpress_finds_a_scene_by_its_link_and_shows_it_in_a_sandbox(Learner learner) {
    var html = describedTo(learner, learner.server().address() + LOCKED_DESCENT);

    try (var blog = CourseSite.writing(asWordPressWrites(html))) {
      learner.page().navigate(blog.address().toString());

      FramedScene.at(learner.page(), 0)
          .appears()
          .saysNothing()
          .waitsForStep(3)
          .pauses()
          .fits()
          .opensTheFold()
          .hasFixed(AriaRole.SLIDER, "Learning rate η");
    }
  }

  @Test
  void a_scene_runs_in_the_frame_of_a_tool_in_the_frame_of_a_course(Learner learner) {
    var scene =
        "<iframe src=\"%sembed/%s\" width=\"700\" height=\"480\" title=\"Descent\"></iframe>"
            .formatted(learner.server().address(), LOCKED_DESCENT.replace("&", "&amp;"));
    try (var tool = CourseSite.writing(scene);
        var course = CourseSite.writing(toolFrame(tool))) {
      learner.page().navigate(course.address().toString());

      var nested = FramedScene.nested(learner.page());
      nested
          .appears()
          .saysNothing()
          .waitsForStep(3)
          .pauses()
          .fits()
          .opensTheFold()
          .hasFixed(AriaRole.SLIDER, "Learning rate η");
    }
  }

  /** The frame of a page's own description, to which its head links. */
  private static String describedTo(Learner blog, String link) {
    var request = blog.page().request();
    var page = request.get(link).text();
    var head = page.replaceFirst("(?s)^.*<link([^>]*application/json\\+oembed[^>]*)>.*$", "$1");
    assertFalse(head.equals(page), "no link to a description");
    var endpoint = head.replaceFirst("(?s)^.*href=\"([^\"]*)\".*$", "$1").replace("&amp;", "&");
    try {
      var answer = new ObjectMapper().readTree(request.get(endpoint + "&maxwidth=700").text());
      assertEquals("rich", answer.get("type").asText());
      return answer.get("html").asText();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Of what it does not know, WordPress leaves the frame without its style, in a sandbox, with a
   * secret as its fragment ({@code wp_filter_oembed_result}).
   */
  private static String asWordPressWrites(String html) {
    return html.replaceAll(" style=\"[^\"]*\"", "")
        .replace(
            "<iframe",
            "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\""
                + " security=\"restricted\"")
        .replaceFirst(
            " src=\"([^\"]*)\"",
            " src=\"$1#?secret=" + SECRET + "\" data-secret=\"" + SECRET + "\"");
  }

  private static String toolFrame(CourseSite tool) {
    return "<iframe src=\"%s\" sandbox=\"allow-scripts allow-forms\" width=\"800\" height=\"600\" title=\"Tool\"></iframe>"
        .formatted(tool.address());
  }
}
