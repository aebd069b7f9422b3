package org.gradientplayground.e2e.performance;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.RunningServer;
import org.gradientplayground.e2e.fixture.TestBrowser;

/**
 * Measures the page in Chromium and prints a table. No test: what it prints depends on the machine
 * and on what else it does.
 */
public final class PageMeasurement {
  /** A descent that neither ends nor converges while it is measured. */
  private static final String ENDLESS_DESCENT =
      "descent?objective=bowl&start=-3,4&learningRate=1e-7&tolerance=0&steps=1000000&pace=max";

  /** What the scene opens with, but for its pace and its end. */
  private static final String ENDLESS_TRAINING =
      "training?set=threeSpirals&samples=450&hidden=16:tanh,8:tanh&learningRate=0.3&batchSize=10"
          + "&epochs=1000000&pace=max";

  /** 1,438 images of 64 pixels in batches of 32, 32 hidden neurons: 900 iterations. */
  private static final String DIGITS = "training?set=digits&epochs=20&pace=max";

  /** The slider, counted from 0, that each figure is dragged by: its first that asks the server. */
  private static final Map<String, Integer> FIGURES =
      new TreeMap<>(
          Map.of("loss", 0, "derivative", 0, "gradient", 0, "network-gradient", 1, "epochs", 0));

  private static final String EMBEDS = "embeds";

  private static final int LOADS = 7;
  private static final int MOVES = 150;
  private static final int CHANGES = 15;
  private static final int TRACED_MILLISECONDS = 5000;
  private static final int EARLY = 5_000;
  private static final int LATE = 900_000;
  private static final int LAST = 999_000;

  private final Browser browser;
  private final String address;

  private PageMeasurement(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** Measures the scenes that run, a page that embeds many, and the figures; or what is named. */
  public static void main(String[] arguments) {
    var all =
        Stream.concat(Stream.of("descent", "training", EMBEDS), FIGURES.keySet().stream()).toList();
    var scenes = arguments.length == 0 ? all : List.of(arguments);
    try (var server = RunningServer.start();
        var browser = TestBrowser.launchWhole("--enable-precise-memory-info")) {
      var measurement = new PageMeasurement(browser.browser(), server.address().toString());
      scenes.forEach(measurement::scene);
    }
  }

  private void scene(String name) {
    System.out.printf("%n%s%n", name);
    if (name.equals(EMBEDS)) {
      EmbedsMeasurement.print(browser, URI.create(address));
      return;
    }
    if (FIGURES.containsKey(name)) {
      dragged(name);
      return;
    }
    var isTraining = name.equals("training");
    start(name);
    if (isTraining) {
      digits();
    }
    fullPace(isTraining ? ENDLESS_TRAINING : ENDLESS_DESCENT);
  }

  /** A first drag warms the server up. */
  private void dragged(String figure) {
    try (var page = open(figure)) {
      var slider = FIGURES.get(figure);
      page.waitForAnswer().drag(slider, MOVES);
      page.forgetAnswers();
      var thread = page.drag(slider, MOVES);
      var answers = page.answers();
      row(
          "from a question to its answer",
          "%.0f ms median, %.0f ms 95th percentile of %d",
          answers.median(),
          answers.quantile(0.95),
          answers.size());
      print(thread, "while dragging");
    }
  }

  private void start(String opening) {
    List<Double> paints = new ArrayList<>();
    List<Double> waits = new ArrayList<>();
    for (var load = 0; load < LOADS; load++) {
      try (var page = open(opening)) {
        var paint = page.firstPaint();
        paints.add(paint);
        waits.add(page.firstSteps() - paint);
      }
    }
    row("first contentful paint", "%.0f ms, median of %d", Distribution.of(paints).median(), LOADS);
    row("from there to the first streamed step", "%.0f ms", Distribution.of(waits).median());
  }

  private void digits() {
    List<Double> seconds = new ArrayList<>();
    for (var load = 0; load < LOADS; load++) {
      try (var page = open(DIGITS)) {
        seconds.add(page.untilTheEnd() / 1000);
      }
    }
    var times = Distribution.of(seconds);
    row(
        "20 epochs of the digits",
        "%.2f s median, %.2f s the longest of %d",
        times.median(),
        times.quantile(1),
        LOADS);
  }

  private void fullPace(String endless) {
    try (var page = open(endless)) {
      var heap = page.waitForStep(EARLY).heap();
      var changes = page.changes(CHANGES);
      row(
          "from the slider to the first step drawn",
          "%.0f ms median, %.0f ms 95th percentile",
          changes.median(),
          changes.quantile(0.95));
      print(page.trace(TRACED_MILLISECONDS), "at first");
      page.waitForStep(LATE);
      print(page.trace(TRACED_MILLISECONDS), "after %,d steps".formatted(LATE));
      page.waitForStep(LAST);
      row("growth of the heap", "%.1f MB after 1,000,000 steps", page.heap() - heap);
    }
  }

  private static void print(ProbedPage.Traced traced, String when) {
    row("steps a second, " + when, "%,.0f", traced.steps());
    print(traced.thread(), when);
  }

  private static void print(MainThread thread, String when) {
    var cpu = thread.cpuPerFrame();
    row("frames a second, " + when, "%.1f", thread.frameRate());
    row(
        "processor time a frame, " + when,
        "%.1f ms median, %.1f ms 95th percentile of %d frames",
        cpu.median(),
        cpu.quantile(0.95),
        cpu.size());
    row(
        "tasks over 50 ms, " + when,
        "%d, the longest task %.0f ms",
        thread.longTasks(),
        thread.longestTask());
  }

  private ProbedPage open(String query) {
    return ProbedPage.open(browser, address + query);
  }

  static void row(String what, String format, Object... values) {
    System.out.printf("%-48s %s%n", what, format.formatted(values));
  }
}
