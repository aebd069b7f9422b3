package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links for paper, read back by somebody else's reader. */
class QrLinksTest {
  private static final String COURSE = "https://play.example.org/ai/playground/";
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");

  /** Pixels a module. */
  private static final int SCALE = 4;

  private static Playground published;

  @BeforeAll
  static void start() {
    published =
        Playground.start(Configuration.standard().withPort(0).withPublicUrl(URI.create(COURSE)));
  }

  @AfterAll
  static void stop() {
    published.close();
  }

  private static HttpResponse<String> ask(String link) {
    return new Browser(published.port())
        .get("/ai/playground/qr?link=" + URLEncoder.encode(link, StandardCharsets.UTF_8));
  }

  private static String read(String svg) throws Exception {
    Matcher side = SIDE.matcher(svg);
    assertTrue(side.find(), svg);
    int pixels = SCALE * Integer.parseInt(side.group(1));
    int[] picture = new int[pixels * pixels];
    Arrays.fill(picture, 0xffffff);
    Matcher run = RUN.matcher(svg);
    while (run.find()) {
      int x = SCALE * Integer.parseInt(run.group(1));
      int y = SCALE * Integer.parseInt(run.group(2));
      int width = SCALE * Integer.parseInt(run.group(3));
      for (int row = y; row < y + SCALE; row++) {
        Arrays.fill(picture, row * pixels + x, row * pixels + x + width, 0);
      }
    }
    var source = new RGBLuminanceSource(pixels, pixels, picture);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "descent",
        "descent?objective=rosenbrock&start=-1.2,1&learningRate=0.001&pace=30&step=12",
        "embed/graph?expression=%28x%2By%29*z&lang=zh-CN#%7B%22edits%22%3A%5B%5D%7D",
        "glossary#mse"
      })
  void a_link_is_read_back_from_its_picture(String page) throws Exception {
    HttpResponse<String> answer = ask(COURSE + page);

    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("image/svg+xml", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(COURSE + page, read(answer.body()));
  }

  @Test
  void the_longest_link_that_fits_is_drawn_and_a_longer_one_is_refused() throws Exception {
    String start = COURSE + "descent?expression=";
    String longest = start + "x".repeat(QrDrawing.MOST_BYTES - start.length());

    assertEquals(longest, read(ask(longest).body()));
    assertEquals(413, ask(longest + "x").statusCode());
    assertThrows(IllegalArgumentException.class, () -> QrDrawing.of(longest + "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.org/ai/playground/descent",
        "https://play.example.org.evil.com/ai/playground/descent",
        "https://play.example.org/descent",
        "https://play.example.org/ai/playground/nowhere",
        "https://play.example.org/ai/playground/../descent",
        "javascript:alert(1)",
        "descent",
        ""
      })
  void nobody_elses_link_is_drawn(String link) {
    HttpResponse<String> answer = ask(link);
    assertEquals(404, answer.statusCode());
    assertEquals("That is not the address of a page of this server.\n", answer.body());
  }

  @Test
  void a_link_has_to_be_named() {
    assertEquals(400, new Browser(published.port()).get("/qr").statusCode());
    assertEquals(404, new Browser(published.port()).get("/embed/qr").statusCode());
  }

  @Test
  void a_page_knows_the_address_that_the_operator_has_told_and_no_other() {
    String meta = "<meta name=\"public-url\" content=\"" + COURSE + "\">";

    assertTrue(new Browser(published.port()).get("/descent").body().contains(meta));
    assertTrue(new Browser(published.port()).get("/embed/descent").body().contains(meta));
    try (Playground untold = Playground.start(Configuration.standard().withPort(0))) {
      assertFalse(new Browser(untold.port()).get("/descent").body().contains("public-url"));
    }
  }
}
