package org.gradientplayground.e2e.performance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gradientplayground.e2e.fixture.LongCourse;
import org.gradientplayground.e2e.pages.EmbedElement;

/**
 * Measures a long page of a course with twenty scenes: what they cost before, while and after they
 * are seen.
 */
final class EmbedsMeasurement {
  private static final LongCourse COURSE = new LongCourse(20, 5000, 20, 5000);

  private static final int LOADS = 5;
  private static final int MEASURED_MILLISECONDS = 5000;

  /** Until what a page did last has ended. */
  private static final int REST_MILLISECONDS = 3000;

  private final Page page;
  private final List<EmbedElement> scenes;
  private final Processors processors;

  private EmbedsMeasurement(Browser browser, Page page) {
    this.page = page;
    scenes =
        IntStream.range(0, COURSE.sections())
            .mapToObj(section -> EmbedElement.of(page, "scene" + section))
            .toList();
    processors = Processors.of(browser);
  }

  /** Prints it, in a window that is high enough for several scenes. */
  static void print(Browser browser, URI playground) {
    var window = new Browser.NewPageOptions().setViewportSize(1440, 2400).setLocale("en-US");
    try (var course = COURSE.embedding(playground);
        var page = browser.newPage(window)) {
      var sockets = new AtomicInteger();
      page.onWebSocket(_ -> sockets.incrementAndGet());
      var measurement = new EmbedsMeasurement(browser, page);
      measurement.load(course.address());
      measurement.print(sockets);
    }
  }

  /** The first load warms the server and the browser's cache up. */
  private void load(URI address) {
    List<Double> paints = new ArrayList<>();
    for (var load = 0; load <= LOADS; load++) {
      page.navigate(address.toString());
      page.waitForTimeout(REST_MILLISECONDS);
      paints.add(firstPaint());
    }
    PageMeasurement.row(
        "first contentful paint of the page",
        "%.0f ms, median of %d; %.0f ms at first",
        Distribution.of(paints.subList(1, paints.size())).median(),
        LOADS,
        paints.getFirst());
  }

  private void print(AtomicInteger sockets) {
    PageMeasurement.row("sockets before a scene is seen", "%d", sockets.get());
    processorTime("before a scene is seen");

    scenes.forEach(scene -> scene.isScrolledTo().waitsForStep(1).asks("pause"));
    var first = scenes.getFirst().isScrolledTo();
    page.waitForTimeout(REST_MILLISECONDS);
    scenes.forEach(scene -> scene.asks("pause"));
    processorTime("%d in view, all paused".formatted(inView()));

    first.asks("play");
    processorTime("%d in view, one plays".formatted(inView()));

    scenes.stream().limit(inView()).forEach(scene -> scene.asks("play"));
    processorTime("%d in view, all play".formatted(inView()));

    page.locator("#end").evaluate("(end) => end.scrollIntoView()");
    processorTime("all out of sight, some had played");
  }

  private double firstPaint() {
    return ((Number)
            page.evaluate(
                "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        .doubleValue();
  }

  private long inView() {
    return ((Number)
            page.evaluate(
                """
                () => [...document.querySelectorAll("gradient-playground")].filter((scene) => {
                  const { top, bottom } = scene.getBoundingClientRect();
                  return bottom > 0 && top < innerHeight;
                }).length
                """))
        .longValue();
  }

  private void processorTime(String when) {
    page.waitForTimeout(REST_MILLISECONDS);
    var taken = processors.taken(() -> page.waitForTimeout(MEASURED_MILLISECONDS));
    PageMeasurement.row(
        "processor time, " + when,
        "%.1f ms a second of the pages, %.1f ms of the whole browser",
        taken.get(Processors.PAGES),
        taken.values().stream().mapToDouble(Double::doubleValue).sum());
  }
}
