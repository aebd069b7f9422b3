package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A course of somebody else, as pages to scroll or as slides to turn. */
public final class CoursePages {
  private static final String TURN =
      """
      ([place, title]) => {
        if (window.Reveal) Reveal.slide(place);
        else document.querySelector(`:is(iframe, gradient-playground)[title="${title}"]`).scrollIntoView();
      }
      """;

  private final Page page;

  public CoursePages(Page page) {
    this.page = page;
  }

  /**
   * Brings an embedded scene into sight.
   *
   * @param place among those of the course, from 0
   */
  public FramedScene turnsTo(int place, String title) {
    page.evaluate(TURN, new Object[] {place, title});
    return FramedScene.titled(page, title).appears();
  }

  /** The frame is within the window from left to right, once a slide stands. */
  public CoursePages isAsWideAsTheWindowLets(String title) {
    Locator frame = page.locator("iframe[title='%s']".formatted(title));
    assertThat(frame).isVisible();
    page.waitForCondition(
        () -> {
          var box = frame.boundingBox();
          return box.x >= -1 && box.x + box.width <= page.viewportSize().width + 1;
        });
    return this;
  }
}
