package org.gradientplayground.e2e.performance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.e2e.fixture.RunningServer;
import org.gradientplayground.e2e.fixture.TestBrowser;

/**
 * Measures the page in Chromium and prints a table. No test: what it prints depends on the machine
 * and on what else it does.
 */
public final class PageMeasurement {
  /** A run that neither ends nor converges while it is measured. */
  private static final String ENDLESS =
      "?objective=bowl&start=-3,4&learningRate=1e-7&tolerance=0&steps=1000000&pace=max";

  private static final int LOADS = 7;
  private static final int CHANGES = 15;
  private static final int TRACED_MILLISECONDS = 5000;
  private static final long MANY_STEPS = 900_000;

  /** Notes when steps and acknowledged changes come in, and when they have been drawn. */
  private static final String PROBE =
      """
      window.probe = { steps: 0, firstSteps: null, changed: null, drawn: [], fcp: null };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.name === "first-contentful-paint") window.probe.fcp = entry.startTime;
        }
      }).observe({ type: "paint", buffered: true });
      window.WebSocket = class extends window.WebSocket {
        constructor(...parts) {
          super(...parts);
          let acknowledged = false;
          this.addEventListener("message", ({ data }) => {
            if (data.startsWith('{"type":"edited"')) acknowledged = true;
            if (!data.startsWith('{"type":"steps"')) return;
            const { probe } = window;
            probe.steps = Number(/"first":(\\d+)/.exec(data)[1]);
            probe.firstSteps ??= performance.now();
            if (!acknowledged || probe.changed === null) return;
            acknowledged = false;
            const from = probe.changed;
            probe.changed = null;
            requestAnimationFrame(() => {
              const drawn = new MessageChannel();
              drawn.port1.onmessage = () => probe.drawn.push(performance.now() - from);
              drawn.port2.postMessage(null);
            });
          });
        }
      };
      document.addEventListener(
        "input",
        () => { window.probe.changed ??= performance.now(); },
        { capture: true },
      );
      """;

  private final Browser browser;
  private final String address;

  private PageMeasurement(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  public static void main(String[] arguments) {
    try (var server = RunningServer.start();
        var browser = TestBrowser.launch("--enable-precise-memory-info")) {
      new PageMeasurement(browser.browser(), server.address().toString()).run();
    }
  }

  private void run() {
    start();
    fullPace();
  }

  private void start() {
    List<Double> paints = new ArrayList<>();
    List<Double> waits = new ArrayList<>();
    for (var load = 0; load < LOADS; load++) {
      try (var page = open("")) {
        page.waitForCondition(() -> page.evaluate("() => probe.fcp && probe.firstSteps") != null);
        paints.add(number(page, "() => probe.fcp"));
        waits.add(number(page, "() => probe.firstSteps - probe.fcp"));
      }
    }
    row("first contentful paint", "%.0f ms, median of %d", Distribution.of(paints).median(), LOADS);
    row("from there to the first streamed step", "%.0f ms", Distribution.of(waits).median());
  }

  private void fullPace() {
    try (var page = open(ENDLESS)) {
      page.waitForCondition(() -> steps(page) > 5000);
      var heap = heap(page);
      changes(page);
      traced(page, "at first");
      var patience = new Page.WaitForConditionOptions().setTimeout(300_000);
      page.waitForCondition(() -> steps(page) > MANY_STEPS, patience);
      traced(page, "after %,d steps".formatted(MANY_STEPS));
      page.waitForCondition(() -> steps(page) > 999_000, patience);
      row("growth of the heap", "%.1f MB after 1,000,000 steps", heap(page) - heap);
    }
  }

  private void changes(Page page) {
    var slider =
        page.getByRole(
            AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Learning rate η").setExact(true));
    slider.focus();
    for (var change = 1; change <= CHANGES; change++) {
      var expected = change;
      page.keyboard().press(change % 2 == 0 ? "ArrowLeft" : "ArrowRight");
      page.waitForCondition(() -> number(page, "() => probe.drawn.length") >= expected);
    }
    List<Double> drawn = new ArrayList<>();
    for (var value : (List<?>) page.evaluate("() => probe.drawn")) {
      drawn.add(((Number) value).doubleValue());
    }
    var times = Distribution.of(drawn);
    row(
        "from the slider to the first step drawn",
        "%.0f ms median, %.0f ms 95th percentile",
        times.median(),
        times.quantile(0.95));
  }

  private void traced(Page page, String when) {
    browser.startTracing(
        page, new Browser.StartTracingOptions().setCategories(MainThread.CATEGORIES));
    var before = steps(page);
    var started = System.nanoTime();
    page.waitForTimeout(TRACED_MILLISECONDS);
    var seconds = (System.nanoTime() - started) / 1e9;
    var rate = (steps(page) - before) / seconds;
    var thread = MainThread.of(browser.stopTracing());
    var cpu = thread.cpuPerFrame();
    row("steps a second, " + when, "%,.0f", rate);
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

  private Page open(String query) {
    var page =
        browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900).setLocale("en-US"));
    page.addInitScript(PROBE);
    page.navigate(address + query);
    return page;
  }

  /** Objects and the memory behind typed arrays, in MB. */
  private static double heap(Page page) {
    var session = page.context().newCDPSession(page);
    session.send("HeapProfiler.collectGarbage");
    var usage = session.send("Runtime.getHeapUsage");
    return (usage.get("usedSize").getAsDouble() + usage.get("backingStorageSize").getAsDouble())
        / 1e6;
  }

  private static long steps(Page page) {
    return (long) number(page, "() => probe.steps");
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static void row(String what, String format, Object... values) {
    System.out.printf("%-48s %s%n", what, format.formatted(values));
  }
}
