package org.gradientplayground.e2e.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** The element of the playground in somebody else's page, as a script of that page uses it. */
public final class PlaygroundElement {
  private final Page page;
  private final Locator element;

  private PlaygroundElement(Page page, Locator element) {
    this.page = page;
    this.element = element;
  }

  /** The only one of the page. */
  public static PlaygroundElement in(Page page) {
    return new PlaygroundElement(page, page.locator("gradient-playground"));
  }

  /** Answers once the scene is there. */
  public PlaygroundElement getsReady() {
    state();
    return this;
  }

  public PlaygroundElement plays() {
    element.evaluate("(it) => it.play()");
    page.waitForCondition(() -> !isPaused());
    return this;
  }

  public PlaygroundElement pauses() {
    element.evaluate("(it) => it.pause()");
    assertTrue(isPaused(), "paused");
    return this;
  }

  public PlaygroundElement seeks(int step) {
    element.evaluate("(it, step) => it.seek(step)", step);
    assertEquals(step, currentStep());
    return this;
  }

  public PlaygroundElement sets(String name, double value) {
    element.evaluate("(it, values) => it.set(values)", Map.of(name, value));
    return this;
  }

  /** A step that it tells by itself while it plays. */
  public PlaygroundElement waitsForStep(long step) {
    page.waitForCondition(() -> currentStep() >= step);
    return this;
  }

  /** What it shows, as the query and fragment of an address. */
  public String state() {
    return (String) element.evaluate("(it) => it.getState()");
  }

  public boolean isPaused() {
    return (Boolean) element.evaluate("(it) => it.paused");
  }

  public long currentStep() {
    return ((Number) element.evaluate("(it) => it.currentStep")).longValue();
  }
}
