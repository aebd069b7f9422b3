package org.gradientplayground.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** An element {@code gradient-playground} of a course's page, driven by a script of that page. */
public final class EmbedElement {
  private static final String LISTENS =
      """
      (element) => {
        element.told = [];
        for (const event of ["ready", "play", "pause", "step", "ended", "change", "exercise",
            "error", "resize"]) {
          element.addEventListener(event, ({ detail }) => element.told.push({ event, detail }));
        }
      }
      """;

  private static final String ASKS =
      """
      async (element, [method, ...given]) => {
        try {
          const value = await element[method](...given);
          return value === undefined ? {} : { value };
        } catch ({ code, message }) {
          return { code, message };
        }
      }
      """;

  private final Page page;
  private final Locator element;

  private EmbedElement(Page page, Locator element) {
    this.page = page;
    this.element = element;
  }

  public static EmbedElement of(Page page, String id) {
    return new EmbedElement(page, page.locator("#" + id));
  }

  /** The only one of a page. */
  public static EmbedElement onlyOneOf(Page page) {
    return new EmbedElement(page, page.locator("gradient-playground"));
  }

  /** Keeps all events from now on. */
  public EmbedElement listens() {
    evaluate(LISTENS, null);
    return this;
  }

  /** The names of the events so far, repeated ones once. */
  public List<String> told() {
    return ((List<?>) evaluate("(element) => element.told.map(({ event }) => event)", null))
        .stream().map(Object::toString).distinct().toList();
  }

  /** What the last event of a name told; empty where there has been none. */
  public Map<?, ?> lastTold(String event) {
    var detail =
        evaluate(
            "(element, event) => element.told.findLast((one) => one.event === event)?.detail ?? {}",
            event);
    return (Map<?, ?>) detail;
  }

  public EmbedElement waitsFor(String event) {
    page.waitForCondition(() -> told().contains(event));
    return this;
  }

  /** What a method answers, under {@code value}, or why it refuses, under {@code code}. */
  public Map<?, ?> asks(Object... methodAndGiven) {
    return (Map<?, ?>) evaluate(ASKS, List.of(methodAndGiven));
  }

  /** Sets one value after the other without a wait, but for a moment before the last one. */
  public String setsInHaste(String name, double... values) {
    return (String)
        evaluate(
            """
            async (element, [name, ...values]) => {
              const last = values.pop();
              for (const value of values) element.set({ [name]: value });
              await new Promise((resolve) => setTimeout(resolve, 1));
              await element.set({ [name]: last });
              return element.getState();
            }
            """,
            Stream.concat(Stream.of(name), DoubleStream.of(values).boxed()).toList());
  }

  /** What is asked is answered once the scene is there, though its event may have come before. */
  public EmbedElement isReady() {
    state();
    return this;
  }

  /** Asks for two things at once, and tells how many are fulfilled. */
  public int asksAtOnce(String first, Object given, String second, Object other) {
    var fulfilled =
        evaluate(
            """
            async (element, [first, given, second, other]) => {
              const asked = [element[first](given), element[second](other)];
              const settled = await Promise.allSettled(asked);
              return settled.filter(({ status }) => status === "fulfilled").length;
            }
            """,
            List.of(first, given, second, other));
    return ((Number) fulfilled).intValue();
  }

  public String state() {
    return (String) asks("getState").get("value");
  }

  public EmbedElement waitsForState(String part) {
    page.waitForCondition(() -> state().contains(part));
    return this;
  }

  public long step() {
    return ((Number) property("currentStep")).longValue();
  }

  public EmbedElement waitsForStep(long step) {
    page.waitForCondition(() -> step() >= step);
    return this;
  }

  public boolean isPaused() {
    return (Boolean) property("paused");
  }

  public Object property(String name) {
    return evaluate("(element, name) => element[name]", name);
  }

  public EmbedElement sets(String property, Object value) {
    evaluate("(element, [name, value]) => { element[name] = value; }", List.of(property, value));
    return this;
  }

  public EmbedElement sets(String attribute, String value) {
    evaluate(
        "(element, [name, value]) => element.setAttribute(name, value)", List.of(attribute, value));
    return this;
  }

  public EmbedElement isScrolledTo() {
    evaluate("(element) => element.scrollIntoView()", null);
    return this;
  }

  /** Whether it has made its frame. */
  public boolean hasAFrame() {
    return (Boolean)
        evaluate("(element) => element.shadowRoot.querySelector('iframe') !== null", null);
  }

  public String frameAddress() {
    return (String) evaluate("(element) => element.shadowRoot.querySelector('iframe').src", null);
  }

  public boolean showsItsFallback() {
    return (Boolean)
        evaluate("(element) => element.shadowRoot.querySelector('slot') !== null", null);
  }

  /** What becomes of a command whose answer is still awaited when the element is moved. */
  public Map<?, ?> isTakenOutAndPutBackWhileAsked(Object... methodAndGiven) {
    return (Map<?, ?>)
        evaluate(
            """
            async (element, [method, ...given]) => {
              const answer = element[method](...given);
              const place = element.parentNode;
              element.remove();
              place.append(element);
              return answer.catch(({ code, message }) => ({ code, message }));
            }
            """,
            List.of(methodAndGiven));
  }

  /** Moves it into a document of its own, that of an empty frame of the same page. */
  public EmbedElement isMovedIntoAnotherDocument() {
    evaluate(
        """
        (element) => {
          const frame = document.createElement("iframe");
          Object.assign(frame, { id: "elsewhere", title: "Elsewhere", width: 800, height: 700 });
          document.body.append(frame);
          frame.contentDocument.body.append(element);
        }
        """,
        null);
    return new EmbedElement(page, page.frameLocator("#elsewhere").locator("gradient-playground"));
  }

  /** Waits until its scene has noticed that it is far below what is seen. */
  public EmbedElement isScrolledOut() {
    evaluate("(element) => { element.style.marginTop = '9000px'; }", null);
    page.waitForCondition(this::isPaused);
    return this;
  }

  public EmbedElement isScrolledIn() {
    evaluate("(element) => { element.style.marginTop = ''; }", null);
    return this;
  }

  /** Moves it out of the frame again. */
  public EmbedElement isMovedBack() {
    evaluate("(element) => parent.document.body.append(element)", null);
    return onlyOneOf(page);
  }

  /** Shows another scene, and tells its state, which is asked for at once. */
  public String becomes(String scene) {
    return (String)
        evaluate(
            "(element, scene) => { element.setAttribute('scene', scene);"
                + " return element.getState(); }",
            scene);
  }

  /** The name of the error by which it refuses what no message can carry. */
  public Object setsAFunction() {
    return evaluate("(element) => element.set({ h() {} }).catch(({ name }) => name)", null);
  }

  public Object evaluate(String script, Object given) {
    return element.evaluate(script, given);
  }
}
