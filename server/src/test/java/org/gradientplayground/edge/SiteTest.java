package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page and its files over HTTP. */
class SiteTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private static Playground playground;
  private static Browser browser;

  @BeforeAll
  static void start() {
    playground = Playground.start(Configuration.standard().withPort(0));
    browser = new Browser(playground.port());
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void a_link_with_a_network_written_out_is_not_too_long() {
    assertEquals(200, browser.get("/layers?W1=" + "0.25,".repeat(6_000)).statusCode());
    assertEquals(414, browser.get("/layers?W1=" + "0.25,".repeat(7_000)).statusCode());
  }

  @Test
  void the_page_asks_for_one_stylesheet_that_holds_all_of_its_scene_in_their_order() {
    String page = browser.get("/descent").body();
    String styles = browser.get("/styles-descent.css").body();

    assertEquals(1, Pattern.compile("rel=\"stylesheet\"").matcher(page).results().count());
    assertTrue(page.contains("href=\"./styles-descent.css\""));
    String tokens = CompactStyles.of(browser.get("/styles/tokens.css").body());
    String receipt = CompactStyles.of(browser.get("/styles/receipt.css").body());
    assertTrue(styles.startsWith(tokens));
    assertTrue(styles.contains(receipt));
    String ofTraining = browser.get("/styles-training.css").body();
    assertTrue(ofTraining.startsWith(tokens));
    assertTrue(ofTraining.contains(CompactStyles.of(browser.get("/styles/training.css").body())));
    assertFalse(ofTraining.contains(receipt));
    String ofGraph = browser.get("/styles-graph.css").body();
    assertTrue(ofGraph.contains(receipt), "a sheet of several scenes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?from=course", "/descent", "/descent?objective=bowl"})
  void a_page_is_found_whatever_its_query_says(String path) {
    HttpResponse<String> answer = browser.get(path);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith("text/html"));
    String plain = browser.get(path.replaceAll("\\?.*", "")).body();
    assertEquals(withoutDescription(plain), withoutDescription(answer.body()));
  }

  /** The link to the description of its frame names the address of the page. */
  private static String withoutDescription(String page) {
    return page.replaceAll("<link rel=\"alternate\".*", "");
  }

  @Test
  void the_start_page_is_at_the_root() {
    assertTrue(browser.get("/").body().contains("joined-start/main.js"));
  }

  @Test
  void a_link_from_when_the_scene_descent_stood_at_the_root_still_leads_to_it() {
    HttpResponse<String> answer = browser.get("/?objective=bowl&start=-3,4&note=a%20b");
    assertEquals(307, answer.statusCode());
    assertEquals("./descent?objective=bowl&start=-3,4&note=a%20b", header(answer, "Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"descent", "training", "graph"})
  void the_page_of_a_scene_preloads_its_modules_and_none_of_another(String scene) {
    String page = browser.get("/" + scene).body();
    for (String name : Site.SCENES) {
      String link = "<link rel=\"modulepreload\" href=\"./joined-" + name + ".js\">";
      assertEquals(name.equals(scene), page.contains(link), name);
    }
    assertTrue(page.contains("<script type=\"module\" src=\"./joined-" + scene + "/main.js\">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"descent", "training"})
  void nothing_is_preloaded_that_is_fetched_on_demand(String scene) {
    String page = browser.get("/" + scene).body();
    assertEquals(200, browser.get("/joined-" + scene + "/share/share-dialog.js").statusCode());
    assertFalse(page.contains("share-dialog.js"));
    assertFalse(page.contains("i18n/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/training"})
  void every_link_of_the_page_is_relative_and_leads_somewhere(String page) {
    Matcher links = LINK.matcher(browser.get(page).body());
    while (links.find()) {
      String link = links.group(1);
      if (!link.startsWith("data:") && !link.startsWith("#") && !link.contains("oembed")) {
        assertTrue(link.startsWith("./"), link);
        assertEquals(200, browser.get(link.substring(1)).statusCode(), link);
      }
    }
  }

  @Test
  void the_import_map_leads_to_the_libraries_and_its_hash_stands_in_the_policy() throws Exception {
    HttpResponse<String> page = browser.get("/");
    Matcher map = IMPORT_MAP.matcher(page.body());
    assertTrue(map.find());
    for (String name : List.of("uplot", "d3-contour", "d3-dsv")) {
      Matcher path = Pattern.compile("\"" + name + "\":\"\\.(/[^\"]*)\"").matcher(map.group(1));
      assertTrue(path.find(), name);
      assertEquals(200, browser.get(path.group(1)).statusCode(), path.group(1));
    }
    assertTrue(map.group(1).contains("\"d3-array\":\"./vendor/d3-array.js\""));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
    String quoted = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    assertTrue(header(page, "Content-Security-Policy").contains("script-src 'self' " + quoted));
    assertFalse(header(page, "Content-Security-Policy").contains("unsafe"));
  }

  @Test
  void the_page_may_connect_to_its_own_socket() {
    String policy = header(browser.get("/"), "Content-Security-Policy");
    assertTrue(policy.contains("ws://localhost:" + playground.port()), policy);
  }

  @Test
  void a_page_of_another_site_may_show_ours_in_a_frame() {
    HttpResponse<String> page = browser.get("/");
    assertEquals("", header(page, "X-Frame-Options"));
    assertFalse(header(page, "Content-Security-Policy").contains("frame-ancestors"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/asyncapi.json", "/health", "/nowhere"})
  void every_answer_has_the_security_headers(String path) {
    HttpResponse<String> answer = browser.get(path);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("cross-origin", header(answer, "Cross-Origin-Resource-Policy"));
    assertEquals("", header(answer, "Server"));
  }

  @Test
  void what_the_browser_still_has_is_not_sent_again() {
    String tag = header(browser.get("/"), "ETag");
    HttpResponse<String> answer = browser.get("/", "If-None-Match", "\"other\", " + tag);
    assertEquals(304, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals("no-cache", header(answer, "Cache-Control"));
    assertEquals(200, browser.get("/", "If-None-Match", "\"other\"").statusCode());
    assertEquals(304, browser.get("/", "If-None-Match", "*").statusCode());
  }

  @Test
  void what_has_its_version_in_its_path_is_kept_for_ever() {
    String path = "/" + new WebJars().path("uplot") + "/dist/uPlot.iife.min.js";
    assertTrue(header(browser.get(path), "Cache-Control").contains("immutable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br;q=0, gzip", "deflate, GZIP;q=0.5"})
  void text_is_sent_by_gzip_to_who_takes_only_that(String encodings) throws IOException {
    HttpResponse<byte[]> plain = browser.getBytes("/asyncapi.json");
    HttpResponse<byte[]> packed = browser.getBytes("/asyncapi.json", "Accept-Encoding", encodings);
    assertEquals("", header(plain, "Content-Encoding"));
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertTrue(packed.body().length < plain.body().length / 3);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(plain.body(), unpacked.readAllBytes());
    }
  }

  @Test
  void text_is_sent_by_brotli_to_who_takes_that_where_this_machine_has_it() throws IOException {
    assumeTrue(Brotli4jLoader.isAvailable(), "no Brotli for this machine");
    HttpResponse<byte[]> gzip = browser.getBytes("/asyncapi.json", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> packed = browser.getBytes("/asyncapi.json", "Accept-Encoding", "gzip, br");
    assertEquals("br", header(packed, "Content-Encoding"));
    assertTrue(packed.body().length < gzip.body().length);
    assertArrayEquals(
        browser.getBytes("/asyncapi.json").body(),
        Decoder.decompress(packed.body()).getDecompressedData());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "gzip;q=0, br;q=0", "nonsense;;q=,"})
  void text_is_sent_as_it_is_to_everybody_else(String encodings) {
    HttpResponse<byte[]> answer = browser.getBytes("/asyncapi.json", "Accept-Encoding", encodings);
    assertEquals(200, answer.statusCode());
    assertEquals("", header(answer, "Content-Encoding"));
  }

  @Test
  void a_head_request_is_answered_without_a_body() {
    HttpResponse<String> answer = browser.ask("HEAD", "/");
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/descent/",
        "/training/",
        "/index.html",
        "/a/b/c",
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/..%2f..%2fpom.xml",
        "//etc/passwd",
        "/META-INF/MANIFEST.MF",
        "/webjars/uplot/0.0.0/dist/uPlot.iife.min.js",
        "/webjars/",
        "/ws/descent"
      })
  void nothing_else_is_served(String path) throws IOException {
    int status = browser.statusOf("GET " + path + " HTTP/1.1", "Host: localhost");
    assertTrue(status == 404 || status == 400, path + " gives " + status);
  }

  @Test
  void it_says_that_it_is_well() {
    assertEquals("ok", browser.get("/health").body());
  }

  @Test
  void files_with_another_content_have_another_tag() {
    assertNotEquals(
        StaticFile.asked("a.js", new byte[] {1}).tag(),
        StaticFile.asked("a.js", new byte[] {2}).tag());
  }

  @Test
  void a_page_under_a_base_path_is_found_with_and_without_it() {
    URI url = URI.create("http://play.example.org/math/");
    try (Playground based =
        Playground.start(Configuration.standard().withPort(0).withPublicUrl(url))) {
      Browser visitor = new Browser(based.port());
      for (String path : List.of("/", "/descent", "/training", "/math/", "/math/training")) {
        assertEquals(200, visitor.get(path).statusCode(), path);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/play", "/play/descent", "/descent"})
  void a_base_path_without_its_slash_leads_to_the_one_with_it(String base) {
    URI url = URI.create("http://play.example.org" + base);
    try (Playground based =
        Playground.start(Configuration.standard().withPort(0).withPublicUrl(url))) {
      Browser visitor = new Browser(based.port());
      HttpResponse<String> answer = visitor.get(base + "?objective=bowl&x=a%20b");
      assertEquals(307, answer.statusCode());
      assertEquals(base + "/?objective=bowl&x=a%20b", header(answer, "Location"));
      assertEquals(base + "/", header(visitor.get(base), "Location"));
      assertEquals(200, visitor.get(base + "/").statusCode());
      assertEquals(200, visitor.get(base + "/descent").statusCode());
      assertEquals(200, visitor.get(base + "/main.js").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void what_would_change_something_is_not_allowed(String method) {
    HttpResponse<String> answer = browser.ask(method, "/");
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
  }

  @Test
  void another_site_may_ask_what_is_allowed() {
    HttpResponse<String> answer = browser.ask("OPTIONS", "/main.js");
    assertEquals(204, answer.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(answer, "Allow"));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
  }

  @Test
  void a_module_is_preloaded_with_everything_it_needs_and_nothing_else() {
    Map<String, byte[]> files =
        Map.of(
            "main.js", bytes("import { a } from \"./a/a.js\";\nimport\n  * as u from 'uplot';"),
            "a/a.js", bytes("export { b } from \"../b.js\";\nimport { c } from \"lib/c.js\";"),
            "b.js", bytes("import \"./a/a.js\"; // import \"./c.js\";\n"),
            "lib/c.js", bytes("export const from = \"./other.js\";"),
            "other.js", bytes(""),
            "other.test.js", bytes("import \"./b.js\";"),
            "u.js", bytes("export default function uPlot() {}"));
    var map = new ImportMap(Map.of("uplot", "u.js", "lib/", "lib/"));
    assertEquals(
        List.of("main.js", "a/a.js", "u.js", "b.js", "lib/c.js"),
        List.copyOf(new ModuleGraph(files, map).reachableFrom("main.js")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
