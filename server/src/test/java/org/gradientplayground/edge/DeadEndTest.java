package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered where there is nothing to show, by requests that a client may write anyhow. */
class DeadEndTest {
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final Pattern LINK_HOME = Pattern.compile("<a href=\"([^\"]*)\"([^>]*)>");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+(\\.[a-zA-Z-]+)?}");
  private static final URI COURSE = URI.create("https://play.example.org/ai/playground/");
  private static final String TOO_LONG = "0.25,".repeat(6_800);

  private static Playground playground;

  @BeforeAll
  static void start() {
    playground =
        Playground.start(
            Configuration.standard()
                .withPort(0)
                .withPublicUrl(COURSE)
                .withFrameAncestors(List.of("https://course.example.org")));
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  private static String answerTo(String method, String path, String... headers) throws IOException {
    return answerOf(playground, method, path, headers);
  }

  private static String answerOf(
      Playground playground, String method, String path, String... headers) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(method + " " + path + " HTTP/1.1");
    lines.add("Host: localhost");
    lines.addAll(List.of(headers));
    return new Browser(playground.port()).answerTo(lines.toArray(String[]::new));
  }

  private static void assertTells(DeadEnd end, int status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    for (String text :
        List.of(
            "Content-Type: text/html;charset=utf-8",
            "<html lang=\"en\">",
            "<h1>" + end.english().what() + "</h1>",
            "<p>" + end.english().next() + "</p>",
            "<section lang=\"zh-CN\">",
            "<h2>" + end.chinese().what() + "</h2>",
            "<p>" + end.chinese().next() + "</p>",
            "<span class=\"status\">" + status + "</span>")) {
      assertTrue(answer.contains(text), text + " in " + answer);
    }
    assertFalse(PLACEHOLDER.matcher(answer).find(), answer);
    assertHasItsHeaders(answer);
  }

  private static void assertHasTheHeadersOfEveryAnswer(String answer) {
    for (String header :
        List.of(
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Access-Control-Allow-Origin: *",
            "Cross-Origin-Resource-Policy: cross-origin")) {
      assertTrue(answer.contains("\r\n" + header + "\r\n"), header + " in " + answer);
    }
    assertFalse(answer.contains("\r\nServer:"), answer);
  }

  private static void assertHasItsHeaders(String answer) {
    assertHasTheHeadersOfEveryAnswer(answer);
    Matcher style = STYLE.matcher(answer);
    assertTrue(style.find(), answer);
    String hash = StaticFile.hash(style.group(1).getBytes(StandardCharsets.UTF_8));
    String policy =
        ("default-src 'none'; style-src 'sha256-%s'; img-src 'self'%s; base-uri 'none';"
                + " form-action 'none'; frame-ancestors https://course.example.org")
            .formatted(hash, answer.contains("<script") ? "; script-src 'self'" : "");
    assertTrue(answer.contains("\r\nContent-Security-Policy: " + policy + "\r\n"), policy + answer);
  }

  private static void assertLeadsHome(String link, boolean besideTheFrame, String answer) {
    List<String> links =
        LINK_HOME.matcher(answer).results().map(each -> each.group(1) + each.group(2)).toList();
    String target = besideTheFrame ? " target=\"_blank\" rel=\"noopener\"" : "";
    assertEquals(List.of(link + target, link + target), links);
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, ./",
    "/a/b/nowhere?c/d, ../../",
    "//etc/passwd, ../../",
    "/descent/, ../",
    "/%2e%2e%2fpom.xml, ./",
    "/ai/playground/nowhere, ./",
    "/ai/playground/a/b/nowhere, ../../"
  })
  void where_there_is_nothing_a_relative_link_leads_home(String path, String home)
      throws IOException {
    String answer = answerTo("GET", path);

    assertTells(DeadEnd.NOTHING_THERE, 404, answer);
    assertLeadsHome(home, false, answer);
    assertFalse(answer.contains("<script"), answer);
    assertFalse(answer.contains("nowhere"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/embed/nowhere?lang=zh-CN, ./, ../",
    "/embed/a/b, ../, ../../",
    "/embed/%2e%2e%2fdescent, ./, ../",
    "/embed/%u0041, ./, ../",
    "/ai/playground/embed/nowhere, ./, ../"
  })
  void where_a_frame_has_no_scene_the_page_around_it_is_told_and_stays(
      String path, String files, String home) throws IOException {
    String answer = answerTo("GET", path);

    assertTells(DeadEnd.NO_SCENE, 404, answer);
    assertLeadsHome(home, true, answer);
    assertTrue(answer.contains("<script type=\"module\" src=\"" + files + "nowhere.js\">"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/%ff%fe, ./, false",
    "/a/%c3%28, ../, false",
    "/a\\b, ./, false",
    "/ai/playground/a/%ff, ../, false",
    "/embed/%ff%fe, ../, true",
    "/ai/playground/embed/a/%ff, ../../, true"
  })
  void an_address_that_cannot_be_read_is_answered_in_words(
      String path, String home, boolean besideTheFrame) throws IOException {
    String answer = answerTo("GET", path);

    assertTells(DeadEnd.UNREADABLE, 400, answer);
    assertLeadsHome(home, besideTheFrame, answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed/%00", "/%", "/a/%zz", "/embed/%2e%2e/%2e%2e/descent"})
  void where_not_even_its_path_is_known_the_link_home_leaves_whatever_it_stands_in(String path)
      throws IOException {
    String answer = answerTo("GET", path);

    assertTells(DeadEnd.UNREADABLE, 400, answer);
    assertLeadsHome("/ai/playground/", true, answer);
    try (Playground standard = Playground.start(Configuration.standard().withPort(0))) {
      assertLeadsHome("/", true, answerOf(standard, "GET", path));
    }
  }

  @Test
  void who_followed_a_link_that_is_too_long_reads_what_to_do() throws IOException {
    String answer = answerTo("GET", "/embed/layers?W1=" + TOO_LONG);

    assertTells(DeadEnd.TOO_LONG, 414, answer);
    assertLeadsHome("/ai/playground/", true, answer);
  }

  @Test
  void whatever_else_is_refused_with_no_route_asked_has_the_same_page() throws IOException {
    String answer = answerTo("GET", "/embed/descent", "Cookie: " + TOO_LONG);

    assertTells(DeadEnd.NOT_ANSWERED, 431, answer);
    assertLeadsHome("../", true, answer);
  }

  @Test
  void a_method_that_has_no_page_still_gets_the_headers() throws IOException {
    String answer = answerTo("PUT", "/%ff");

    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertHasTheHeadersOfEveryAnswer(answer);
    assertFalse(answer.contains("<html"), answer);
  }

  @Test
  void it_has_the_colours_of_all_pages_in_light_and_in_dark() throws IOException {
    String answer = answerTo("GET", "/nowhere");
    String tokens = new Browser(playground.port()).get("/styles/tokens.css").body();

    assertTrue(answer.contains("<meta name=\"color-scheme\" content=\"light dark\" />"), answer);
    assertTrue(answer.contains("<style>" + CompactStyles.of(tokens)), answer);
  }
}
