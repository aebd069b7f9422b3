package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.fixture.LongCourse;
import org.gradientplayground.e2e.pages.EmbedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long page of a course with a scene in every section. */
@ExtendWith(Learners.class)
class ManyEmbedsSpec {
  private static final int EMBEDS = 20;

  /** Steps that may be on their way when a scene goes out of sight. */
  private static final int UNDER_WAY = 8;

  @Test
  void of_twenty_scenes_only_those_that_are_seen_run(Learner learner) {
    learner.hasAWindow(1000, 600);
    try (var course = new LongCourse(EMBEDS, 20, 700, 0).embedding(learner.server().address())) {
      var page = learner.page();
      page.navigate(course.address().toString());
      var first = EmbedElement.of(page, "scene0").waitsForStep(5);
      var painted =
          ((Number)
                  page.evaluate(
                      "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
              .doubleValue();
      System.out.printf("First paint of a page with %d embeds: %.0f ms%n", EMBEDS, painted);
      assertEquals(1, sockets(learner), "sockets of scenes that nobody has seen");

      var last = EmbedElement.of(page, "scene" + (EMBEDS - 1)).isScrolledTo().waitsForStep(5);
      page.waitForCondition(first::isPaused);
      var left = first.step();
      page.waitForTimeout(700);
      assertTrue(first.step() <= left + UNDER_WAY, "went on from " + left);

      first.isScrolledTo().waitsForStep(left + 2 * UNDER_WAY);
      page.waitForCondition(last::isPaused);
      assertTrue(sockets(learner) < EMBEDS / 2, sockets(learner) + " sockets");
    }
  }

  private static long sockets(Learner learner) {
    return learner.requests().stream()
        .filter(it -> List.of("ws", "wss").contains(it.getScheme()))
        .count();
  }
}
