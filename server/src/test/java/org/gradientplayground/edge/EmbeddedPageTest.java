package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientplayground.protocol.RunKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in the dress for a frame, and all that they need, under {@code /embed/}. */
class EmbeddedPageTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"\\./([^\"]*)\"");
  private static final URI COURSE = URI.create("https://play.example.org/ai/playground/");

  private static Playground playground;
  private static Browser browser;

  @BeforeAll
  static void start() {
    playground = Playground.start(Configuration.standard().withPort(0).withPublicUrl(COURSE));
    browser = new Browser(playground.port());
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  static List<String> pages() {
    return Site.SCENES;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_is_there_in_the_dress_for_a_frame(String name) {
    HttpResponse<String> framed = browser.get("/embed/" + name + "?lang=en");
    HttpResponse<String> plain = browser.get("/" + name);

    assertEquals(200, framed.statusCode());
    assertTrue(framed.body().contains("<html data-embed=\"1\" lang=\"en\">"));
    assertFalse(plain.body().contains("data-embed"));
    assertEquals("", header(framed, "X-Frame-Options"));
    assertEquals(
        header(plain, "Content-Security-Policy"), header(framed, "Content-Security-Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed/", "/ai/playground/embed/"})
  void every_link_of_an_embedded_page_leads_somewhere_also_behind_a_base_path(String folder) {
    Matcher links = LINK.matcher(browser.get(folder + "training").body());
    int count = 0;
    for (; links.find(); count++) {
      assertEquals(200, browser.get(folder + links.group(1)).statusCode(), links.group(1));
    }
    assertTrue(count > 5, count + " links");
    assertEquals(
        200,
        browser
            .post(folder + "api/epochs", "{'samples':10,'batchSize':3,'epochs':1}")
            .statusCode());
    assertEquals(200, browser.get(folder + "asyncapi.json").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed", "/ai/playground/embed"})
  void an_embedded_page_connects_to_the_sockets_beside_it(String folder) {
    String spec = "{'objective':'bowl','start':[-3,4]}";
    try (Client client = Client.at(URI.create(address() + folder + RunKind.DESCENT.endpoint()))) {
      client.send("{'type':'start','run':'a','spec':" + spec + "}").expect("started");
    }
  }

  private static String address() {
    return "ws://localhost:" + playground.port();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/embed", "/ai/playground/embed"})
  void the_folder_without_its_slash_leads_to_the_one_with_it(String path) {
    HttpResponse<String> answer = browser.get(path + "?lang=zh-CN");
    assertEquals(307, answer.statusCode());
    assertEquals("./embed/?lang=zh-CN", header(answer, "Location"));
    assertTrue(browser.get(path + "/").body().contains("joined-start/main.js"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/embed/nowhere", "/embed/embed/descent", "/embed/embed", "/embed//descent"})
  void nothing_else_is_there(String path) {
    assertEquals(404, browser.get(path).statusCode());
  }

  @Test
  void only_the_named_sites_may_show_a_page_where_the_operator_says_so() {
    var sources = List.of("'self'", "https://course.example.org");
    try (Playground choosy =
        Playground.start(Configuration.standard().withPort(0).withFrameAncestors(sources))) {
      for (String path : List.of("/descent", "/embed/descent")) {
        String policy = header(new Browser(choosy.port()).get(path), "Content-Security-Policy");
        assertTrue(policy.endsWith("; frame-ancestors 'self' https://course.example.org"), policy);
      }
    }
  }
}
