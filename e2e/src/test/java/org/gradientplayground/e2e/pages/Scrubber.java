package org.gradientplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import org.gradientplayground.e2e.fixture.Words;

/** The slider over the steps of a run, which says how far it has come. */
record Scrubber(Locator slider, Words words) {
  /** The step shown; -1 where there is none yet. */
  long shownStep() {
    return step(1);
  }

  /** The newest step that has arrived; -1 where there is none yet. */
  long newestStep() {
    return step(2);
  }

  private long step(int group) {
    var said = slider.getAttribute("aria-valuetext");
    var matcher = words.like("bar.scrubText").matcher(said == null ? "" : said);
    return matcher.matches() ? Long.parseLong(matcher.group(group).replaceAll("\\D", "")) : -1;
  }
}
