package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How another site finds out by machine how to show a scene. */
class OEmbedTest {
  private static final String COURSE = "https://play.example.org/ai/playground/";
  private static final Set<String> NO_SCENES = Set.of("start", "mistakes", "glossary");
  private static final Pattern DISCOVERY =
      Pattern.compile("<link rel=\"alternate\" type=\"application/json\\+oembed\" href=\"(.*?)\">");

  private static Playground playground;
  private static Playground published;

  @BeforeAll
  static void start() {
    Configuration anyPort = Configuration.standard().withPort(0);
    playground = Playground.start(anyPort);
    published = Playground.start(anyPort.withPublicUrl(URI.create(COURSE)));
  }

  @AfterAll
  static void stop() {
    playground.close();
    published.close();
  }

  static Iterable<String> scenes() {
    return Site.SCENES.stream().filter(name -> !NO_SCENES.contains(name)).toList();
  }

  private static HttpResponse<String> ask(String url, String rest) {
    String encoded = URLEncoder.encode(url, StandardCharsets.UTF_8);
    return new Browser(published.port()).get("/ai/playground/oembed?url=" + encoded + rest);
  }

  private static JsonNode described(String url, String rest) throws Exception {
    HttpResponse<String> answer = ask(url, rest);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    return new ObjectMapper().readTree(answer.body());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void every_scene_has_a_frame_a_title_and_a_poster(String scene) throws Exception {
    JsonNode answer = described(COURSE + scene, "&format=json");

    assertEquals("1.0", answer.get("version").asText());
    assertEquals("rich", answer.get("type").asText());
    assertEquals("Gradient Playground", answer.get("provider_name").asText());
    assertEquals(COURSE, answer.get("provider_url").asText());
    String title = answer.get("title").asText();
    assertFalse(title.isEmpty());
    assertEquals(
        "<iframe src=\"%sembed/%s\" width=\"800\" height=\"600\" title=\"%s\" style=\"border:0;max-width:100%%\"></iframe>"
            .formatted(COURSE, scene, title),
        answer.get("html").asText());
    String poster = answer.get("thumbnail_url").asText();
    assertTrue(poster.startsWith(COURSE), poster);
    HttpResponse<byte[]> picture =
        new Browser(published.port()).getBytes(URI.create(poster).getPath());
    assertEquals(200, picture.statusCode());
    assertEquals("image/png", picture.headers().firstValue("Content-Type").orElse(""));
    var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(picture.body()));
    assertEquals(image.getWidth(), answer.get("thumbnail_width").asInt());
    assertEquals(image.getHeight(), answer.get("thumbnail_height").asInt());
  }

  @Test
  void the_frame_shows_what_the_address_shows() throws Exception {
    String state = "?objective=own&expression=x^2+|x|&lang=zh-CN&note=a%20b#edits=1,2";
    JsonNode answer = described(COURSE + "descent" + state, "");

    String html = answer.get("html").asText();
    String source = COURSE + "embed/descent" + state.replace("&", "&amp;");
    assertTrue(html.startsWith("<iframe src=\"" + source + "\" "), html);
    assertEquals("梯度下降", answer.get("title").asText());
  }

  @Test
  void nothing_in_an_address_can_leave_the_attribute_it_is_written_in() throws Exception {
    String hostile = COURSE + "graph?expression=\"><script>alert(1)</script>' \n\u0000数";
    String html = described(hostile, "").get("html").asText();

    assertTrue(
        html.startsWith(
            "<iframe src=\""
                + COURSE
                + "embed/graph?expression=%22%3E%3Cscript%3Ealert(1)%3C/script%3E'%20%0A%00%E6%95%B0\""
                + " width"),
        html);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 800, 600, true",
    "&maxwidth=640, 640, 600, true",
    "&maxheight=300, 800, 300, true",
    "&maxwidth=9999&maxheight=9999, 800, 600, true",
    "&maxwidth=399, 399, 600, false",
    "&maxwidth=320&maxheight=200, 320, 200, false"
  })
  void neither_the_frame_nor_the_poster_is_larger_than_what_was_asked_for(
      String limits, int width, int height, boolean hasPoster) throws Exception {
    JsonNode answer = described(COURSE + "loss", limits);

    assertEquals(width, answer.get("width").asInt());
    assertEquals(height, answer.get("height").asInt());
    String size = "width=\"%d\" height=\"%d\"".formatted(width, height);
    assertTrue(answer.get("html").asText().contains(size));
    assertEquals(hasPoster, answer.has("thumbnail_url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.org/ai/playground/descent",
        "https://play.example.org.evil.com/ai/playground/descent",
        "http://play.example.org/ai/playground/descent",
        "https://play.example.org/descent",
        "https://play.example.org/ai/playground/",
        "https://play.example.org/ai/playground/glossary",
        "https://play.example.org/ai/playground/nowhere",
        "https://play.example.org/ai/playground/descent/",
        "https://play.example.org/ai/playground/../playground/descent",
        "https://play.example.org@evil.example.org/ai/playground/descent",
        "javascript:alert(1)",
        "descent",
        ""
      })
  void the_address_of_anything_but_a_scene_of_this_server_is_not_found(String url) {
    HttpResponse<String> answer = ask(url, "");
    assertEquals(404, answer.statusCode());
    assertEquals("That is not the address of a scene of this server.\n", answer.body());
  }

  @Test
  void the_address_of_a_frame_and_one_in_capital_letters_are_understood_too() throws Exception {
    for (String url : new String[] {"embed/descent", "descent"}) {
      String capital = COURSE.replace("https://play.example.org", "HTTPS://Play.Example.ORG") + url;
      String html = described(capital, "").get("html").asText();
      assertTrue(html.contains("src=\"" + COURSE + "embed/descent\""), html);
    }
  }

  @Test
  void what_cannot_be_answered_says_why() {
    assertEquals(501, ask(COURSE + "descent", "&format=xml").statusCode());
    assertEquals(400, ask(COURSE + "descent", "&maxwidth=wide").statusCode());
    assertEquals(400, ask(COURSE + "descent", "&maxheight=0").statusCode());
    assertEquals(400, new Browser(published.port()).get("/oembed").statusCode());
    assertEquals(404, new Browser(published.port()).get("/embed/oembed").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"descent", "training?set=xor&hidden=4:tanh&note=\"%3C"})
  void the_page_of_a_scene_leads_to_its_own_description(String link) throws Exception {
    for (Playground each : new Playground[] {playground, published}) {
      Browser browser = new Browser(each.port());
      String base = each == published ? COURSE : "http://localhost:" + each.port() + "/";
      String path = "/" + link.replace("\"", "%22");
      Matcher discovery = DISCOVERY.matcher(browser.get(path).body());
      assertTrue(discovery.find());
      String address = discovery.group(1).replace("&amp;", "&");
      assertTrue(address.startsWith(base + "oembed?"), address);

      String own = address.substring(base.length() - 1);
      JsonNode answer = new ObjectMapper().readTree(browser.get(own).body());

      String source = base + "embed" + path.replace("&", "&amp;");
      assertTrue(answer.get("html").asText().contains("src=\"" + source + "\""), answer.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/glossary", "/mistakes", "/embed/descent"})
  void what_is_no_scene_or_a_frame_already_leads_nowhere(String path) {
    assertFalse(new Browser(playground.port()).get(path).body().contains("oembed"));
  }
}
