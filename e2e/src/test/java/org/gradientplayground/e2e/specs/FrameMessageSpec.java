package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages that a page and a plain frame of it exchange. */
@ExtendWith(Learners.class)
class FrameMessageSpec {
  private static final Path HOSTILE =
      Path.of(System.getProperty("web.folder", "../web"), "test/embed/hostile.js");

  /** The page keeps what it hears, and asks as the specification of 1EdTech has it. */
  private static final String HOST =
      """
      <script>
        window.heard = [];
        addEventListener("message", ({ source, data, ports }) => {
          if (source === frames[0]) heard.push({ ...data, ports: ports.length });
          if (data.subject === "org.gradientplayground.connect.response") window.port = ports[0];
        });
        window.tell = (message) => frames[0].postMessage(message, "*");
        window.ask = (name, more, to = tell) => {
          const message_id = crypto.randomUUID();
          const subject = "org.gradientplayground." + name;
          to({ subject, message_id, ...more });
          return new Promise((resolve) => {
            const look = () => {
              const answer = heard.find((each) => each.message_id === message_id);
              if (answer) resolve(answer);
              else setTimeout(look, 10);
            };
            look();
          });
        };
        window.isReady = () => heard.some(({ event }) => event === "ready");
      </script>
      <iframe title="A scene" sandbox="allow-scripts" width="800" height="500" src="%s"></iframe>
      """;

  @Test
  void a_page_learns_what_it_may_ask_and_gets_a_port(Learner learner) {
    try (var _ = opens(learner, "descent?autoplay=0", "")) {
      var page = learner.page();
      var answer = ask(page, "capabilities", Map.of());
      assertEquals("org.gradientplayground.capabilities.response", answer.get("subject"));
      assertEquals(1, answer.get("version"));
      assertEquals("descent", answer.get("scene"));
      assertTrue(((List<?>) answer.get("subjects")).contains("org.gradientplayground.seek"));

      assertEquals(1, ask(page, "connect", Map.of()).get("ports"));
      assertEquals(
          Map.of("step", 6, "paused", true, "ended", false, "playbackRate", 1),
          page.evaluate(
              """
              async () => {
                port.onmessage = ({ data }) => heard.push(data);
                return (await ask("seek", { step: 6 }, (it) => port.postMessage(it))).at;
              }
              """));
      assertEquals(
          true,
          page.evaluate(
              "() => heard.some(({ event, detail }) => event === 'step' && detail.step === 6)"));
    }
  }

  @Test
  void a_page_hears_that_there_is_no_scene_at_the_address_of_its_frame(Learner learner) {
    learner.willSeeComplaints("status of 404 .*/embed/no%20where");
    try (var _ = frames(learner, "no%20where", "")) {
      var page = learner.page();
      page.waitForFunction("() => heard.length > 0");

      assertEquals(
          List.of(
              Map.of(
                  "subject",
                  "org.gradientplayground.event",
                  "version",
                  1,
                  "event",
                  "error",
                  "detail",
                  Map.of("code", "bad_value", "message", "There is no scene \"no where\"."),
                  "ports",
                  0)),
          page.evaluate("() => heard"));
    }
  }

  @ParameterizedTest
  @CsvSource({"mistakes, mistakes", "'', start"})
  void a_page_hears_that_what_its_frame_shows_is_no_scene(
      String path, String name, Learner learner) {
    try (var _ = frames(learner, path, "")) {
      var page = learner.page();
      page.waitForFunction("() => heard.length > 0");

      assertEquals(
          List.of(Map.of("code", "bad_value", "message", "There is no scene \"" + name + "\".")),
          page.evaluate("() => heard.map(({ detail }) => detail)"));
    }
  }

  @Test
  void a_frame_asks_for_the_height_it_likes(Learner learner) {
    try (var _ = opens(learner, "graph", "")) {
      assertEquals(
          500,
          learner
              .page()
              .evaluate("() => heard.find(({ subject }) => subject === 'lti.frameResize').height"));
    }
  }

  @ParameterizedTest
  @CsvSource({"wrong, 1, 1", "right, 3.2, 0.8"})
  void a_page_that_has_asked_something_hears_how_an_exercise_is_answered(
      String verdict, String first, String second, Learner learner) {
    try (var _ = opens(learner, "descent?lang=en&exercise=descent-step:7&panels=text", "")) {
      var page = learner.page();
      ask(page, "capabilities", Map.of());
      var frame = FramedScene.at(page, 0);
      frame.asks();

      frame.answers(first, second);
      page.waitForCondition(() -> !judged(page).isEmpty());

      assertEquals(
          List.of(Map.of("id", "descent-step", "seed", 7, "verdict", verdict)), judged(page));
    }
  }

  @Test
  void what_is_not_understood_is_answered_with_a_code_and_a_sentence(Learner learner) {
    try (var _ = opens(learner, "descent?autoplay=0", "")) {
      var page = learner.page();
      assertEquals("unsupported_subject", codeOf(ask(page, "dance", Map.of())));
      assertEquals("unsupported_subject", codeOf(ask(page, "constructor", Map.of())));
      assertEquals("bad_value", codeOf(ask(page, "seek", Map.of("step", "3"))));
      assertEquals("bad_value", codeOf(ask(page, "seek", Map.of())));
      assertEquals("bad_value", codeOf(ask(page, "step", Map.of("count", 0.5))));
      assertEquals("bad_value", codeOf(ask(page, "setPlaybackRate", Map.of("playbackRate", -1))));
      assertEquals("bad_value", codeOf(ask(page, "set", Map.of("values", List.of(1)))));
      var error = (Map<?, ?>) ask(page, "seek", Map.of("step", -1)).get("error");
      assertEquals("step must be a whole number from 0 on, was -1.", error.get("message"));
    }
  }

  @Test
  void only_the_page_around_it_is_listened_to(Learner learner) {
    var sibling =
        """
        <iframe title="Another tool" sandbox="allow-scripts" srcdoc="<script>
          addEventListener('message', ({ data }) => parent.postMessage({ overheard: data }, '*'));
          setInterval(() => parent.frames[0].postMessage(
            { subject: 'org.gradientplayground.seek', message_id: 'sibling', step: 9 }, '*'), 50);
          parent.postMessage({ isThere: true }, '*');
        </script>"></iframe>
        """;
    try (var _ = opens(learner, "descent?autoplay=0", sibling)) {
      var page = learner.page();
      ask(page, "seek", Map.of("step", 3));
      page.waitForTimeout(600);

      assertEquals(3, ((Map<?, ?>) ask(page, "capabilities", Map.of()).get("at")).get("step"));
      assertEquals(
          false, page.evaluate("() => heard.some(({ message_id }) => message_id === 'sibling')"));
    }
  }

  @Test
  void hostile_messages_leave_no_trace(Learner learner) throws IOException {
    // What is no expression is refused by the server.
    learner.willSeeComplaints("status of 400 .*/api/derivative");
    for (var scene : List.of("derivative?x=1", "graph?autoplay=0")) {
      try (var _ = opens(learner, scene, "")) {
        var page = learner.page();
        var state = ask(page, "getState", Map.of()).get("state");
        var unanswered =
            page.evaluate(
                """
                async (texts) => {
                  const field = %s;
                  const faults = [];
                  const expectRefused = async (name, more) => {
                    const answer = await ask(name, more);
                    if (!answer.error) faults.push([name, JSON.stringify(more)]);
                  };
                  for (const text of texts) {
                    await Promise.all([
                      expectRefused("set", { values: { [text]: text } }),
                      expectRefused("set", { values: { [field]: `(${text}` } }),
                      expectRefused("set", { values: { lang: text, lock: text } }),
                      expectRefused("setState", { state: `?${field}=1&${text}=${text}` }),
                      expectRefused("seek", { step: text }),
                      expectRefused("setPlaybackRate", { playbackRate: text }),
                      expectRefused(text, { values: text }),
                    ]);
                    tell(text);
                    tell({ subject: text, message_id: text });
                    tell({ subject: "org.gradientplayground.set", message_id: { text }, values: text });
                    tell({ subject: { toString: text }, message_id: 1 });
                  }
                  const values = JSON.parse('{"__proto__": {"pwned": "1"}, "constructor": "x"}');
                  const deep = { values: {} };
                  let inner = deep.values;
                  for (let depth = 0; depth < 500; depth++) inner = inner.x = {};
                  await expectRefused("set", { values });
                  await expectRefused("set", deep);
                  await expectRefused("set", { values: { [field]: "1+".repeat(1e6) } });
                  await expectRefused("setState", { state: "?".repeat(1e6) });
                  await expectRefused("setState", { state: { toString: "x" } });
                  for (const odd of [null, 0, [], new ArrayBuffer(8), new Map(), "x", true]) tell(odd);
                  return faults;
                }
                """
                    .formatted(scene.startsWith("graph") ? "'expression'" : "'f'"),
                hostile(page));

        assertEquals(List.of(), unanswered);
        assertFalse(FramedScene.at(page, 0).isPwned(), "the script ran");
        assertEquals(false, page.evaluate("() => 'pwned' in window || 'pwned' in {}"));
        assertEquals(state, ask(page, "getState", Map.of()).get("state"));
      }
    }
  }

  private static Object hostile(Page page) throws IOException {
    var texts =
        page.evaluate(Files.readString(HOSTILE).replace("export const", "const") + "; HOSTILE");
    assertEquals(100, ((List<?>) texts).size());
    return texts;
  }

  private static List<?> judged(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => heard
              .filter(({ subject, event, version, at }) =>
                subject === "org.gradientplayground.event" && event === "exercise" && version && at)
              .map(({ detail }) => detail)
            """);
  }

  private static Object codeOf(Map<?, ?> answer) {
    return ((Map<?, ?>) answer.get("error")).get("code");
  }

  private static Map<?, ?> ask(Page page, String name, Map<String, Object> more) {
    return (Map<?, ?>) page.evaluate("([name, more]) => ask(name, more)", List.of(name, more));
  }

  private static CourseSite opens(Learner learner, String scene, String beside) {
    var course = frames(learner, scene, beside);
    learner.page().waitForFunction("() => isReady()");
    return course;
  }

  private static CourseSite frames(Learner learner, String scene, String beside) {
    var address = learner.server().address().resolve("/embed/" + scene);
    var course =
        CourseSite.writing(HOST.formatted(address.toString().replace("&", "&amp;")) + beside);
    learner.page().navigate(course.address().toString());
    return course;
  }
}
