package org.gradientplayground.e2e.performance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A page that notes when steps and acknowledged changes come in, and when they have been drawn. */
final class ProbedPage implements AutoCloseable {
  private static final String PROBE =
      """
      window.probe = { steps: 0, ended: null, firstSteps: null, changed: null, drawn: [], fcp: null,
        answers: [] };
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
            const { probe } = window;
            if (data.startsWith('{"type":"edited"')) acknowledged = true;
            if (data.startsWith('{"type":"ended"')) probe.ended ??= performance.now();
            if (!data.startsWith('{"type":"steps"')) return;
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
      const { fetch } = window;
      window.fetch = async (...request) => {
        const from = performance.now();
        const answer = await fetch(...request);
        const whole = answer.clone().arrayBuffer();
        const took = () => window.probe.answers.push(performance.now() - from);
        if (answer.url.includes("/api/")) whole.then(took, () => {});
        return answer;
      };
      document.addEventListener(
        "input",
        () => { window.probe.changed ??= performance.now(); },
        { capture: true },
      );
      """;

  /** A key that is held down comes thirty times a second. */
  private static final int KEY_REPEAT_MILLIS = 33;

  /**
   * What a page did while it was traced.
   *
   * @param steps a second
   * @param thread its main thread
   */
  record Traced(double steps, MainThread thread) {}

  private final Browser browser;
  private final Page page;

  private ProbedPage(Browser browser, Page page) {
    this.browser = browser;
    this.page = page;
  }

  /** Opens an address in a window of 1440 × 900. */
  static ProbedPage open(Browser browser, String address) {
    var page =
        browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900).setLocale("en-US"));
    page.addInitScript(PROBE);
    page.navigate(address);
    return new ProbedPage(browser, page);
  }

  /** The first step of the newest message. */
  long steps() {
    return (long) number("probe.steps");
  }

  ProbedPage waitForStep(long step) {
    return waitUntil(() -> steps() > step);
  }

  /** Milliseconds from the beginning of the load to the first contentful paint. */
  double firstPaint() {
    return waitUntil(() -> page.evaluate("() => probe.fcp") != null).number("probe.fcp");
  }

  /** Milliseconds from the beginning of the load to the first message with steps. */
  double firstSteps() {
    return waitUntil(() -> page.evaluate("() => probe.firstSteps") != null)
        .number("probe.firstSteps");
  }

  /** Milliseconds from the first message with steps to the end of the run. */
  double untilTheEnd() {
    return waitUntil(() -> page.evaluate("() => probe.ended") != null)
        .number("probe.ended - probe.firstSteps");
  }

  /**
   * Moves the learning rate by keys; milliseconds from each move to the first step drawn with it.
   */
  Distribution changes(int count) {
    var slider =
        page.getByRole(
            AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Learning rate η").setExact(true));
    slider.focus();
    for (var change = 1; change <= count; change++) {
      var expected = change;
      page.keyboard().press(change % 2 == 0 ? "ArrowLeft" : "ArrowRight");
      waitUntil(() -> number("probe.drawn.length") >= expected);
    }
    return Distribution.of(numbers("probe.drawn"));
  }

  Traced trace(int milliseconds) {
    return trace(() -> page.waitForTimeout(milliseconds));
  }

  /** Returns when the figure has its first answer. */
  ProbedPage waitForAnswer() {
    return waitUntil(() -> number("probe.answers.length") > 0);
  }

  /**
   * Moves a slider of a figure by a key that is held down, to and fro.
   *
   * @param slider its place among the sliders, from 0
   */
  MainThread drag(int slider, int moves) {
    page.getByRole(AriaRole.SLIDER).nth(slider).focus();
    return trace(
            () -> {
              for (var move = 0; move < moves; move++) {
                page.keyboard().press(move / 20 % 2 == 0 ? "ArrowRight" : "ArrowLeft");
                page.waitForTimeout(KEY_REPEAT_MILLIS);
              }
            })
        .thread();
  }

  /** Milliseconds from each question of a figure to its answer. */
  Distribution answers() {
    return Distribution.of(numbers("probe.answers"));
  }

  void forgetAnswers() {
    page.evaluate("() => { probe.answers = []; }");
  }

  private Traced trace(Runnable meanwhile) {
    browser.startTracing(
        page, new Browser.StartTracingOptions().setCategories(MainThread.CATEGORIES));
    var before = steps();
    var started = System.nanoTime();
    meanwhile.run();
    var seconds = (System.nanoTime() - started) / 1e9;
    var rate = (steps() - before) / seconds;
    return new Traced(rate, MainThread.of(browser.stopTracing()));
  }

  /** Objects and the memory behind typed arrays, in MB. */
  double heap() {
    var session = page.context().newCDPSession(page);
    session.send("HeapProfiler.collectGarbage");
    var usage = session.send("Runtime.getHeapUsage");
    return (usage.get("usedSize").getAsDouble() + usage.get("backingStorageSize").getAsDouble())
        / 1e6;
  }

  private ProbedPage waitUntil(BooleanSupplier holds) {
    page.waitForCondition(holds, new Page.WaitForConditionOptions().setTimeout(600_000));
    return this;
  }

  private double number(String expression) {
    return ((Number) page.evaluate("() => " + expression)).doubleValue();
  }

  private List<Double> numbers(String expression) {
    return ((List<?>) page.evaluate("() => " + expression))
        .stream().map(value -> ((Number) value).doubleValue()).toList();
  }

  @Override
  public void close() {
    page.close();
  }
}
