package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gradientplayground.figure.Asked;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures over real HTTP. */
class ApiRoutesTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /api/loss             | {'y':[1,2],'t':[0,4]}                    | /losses/0/value    | 2.5
          /api/derivative       | {'f':'x^3','x':2}                        | /exact             | 12.0
          /api/gradient         | {'objective':'bowl','point':[3,4]}       | /point/length      | 10.0
          /api/network-gradient | {'x':[1],'W':[[0,0]],'t':0}              | /right/dlogits/0   | -0.5
          /api/epochs           | {'samples':2000,'batchSize':64,'epochs':10} | /arithmetic/iterations | 320
          """)
  void a_question_is_answered(String path, String question, String where, String what) {
    HttpResponse<String> answer = browser.post(path, question);

    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals(what, Asked.read(answer.body()).at(where).asText());
    assertEquals("application/json", header(answer, "Content-Type"));
    assertEquals("no-store", header(answer, "Cache-Control"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  @Test
  void a_question_that_cannot_be_answered_is_refused_with_400() {
    HttpResponse<String> answer = browser.post("/api/loss", "{'y':[1,2],'t':[1,2,3]}");

    assertEquals(400, answer.statusCode());
    assertEquals(
        "{\"code\":\"shapeMismatch\",\"path\":\"/t\",\"params\":[\"(3)\",\"(2)\"]}", answer.body());
    assertEquals("no-store", header(answer, "Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(ints = {ApiEndpoint.MAX_BYTES + 1, 5_000_000})
  void a_question_of_more_than_16_KiB_is_refused_with_413(int length) {
    HttpResponse<String> answer = browser.post("/api/loss", " ".repeat(length));

    assertEquals(413, answer.statusCode());
    assertEquals("{\"code\":\"tooLong\",\"path\":\"\",\"params\":[16384]}", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
  void questions_are_asked_by_post_alone(String method) {
    HttpResponse<String> answer = browser.ask(method, "/api/epochs");

    assertEquals(405, answer.statusCode());
    assertEquals("POST, OPTIONS", header(answer, "Allow"));
    assertEquals(
        "{\"code\":\"methodNotAllowed\",\"path\":\"\",\"params\":[\"" + method + "\"]}",
        answer.body());
  }

  @ParameterizedTest
  @EnumSource(ApiEndpoint.class)
  void a_page_of_any_origin_may_ask(ApiEndpoint endpoint) {
    HttpResponse<String> answer =
        browser.ask(
            "OPTIONS",
            endpoint.path(),
            "Origin",
            "null",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "content-type");

    assertEquals(204, answer.statusCode());
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("POST, OPTIONS", header(answer, "Access-Control-Allow-Methods"));
    assertEquals("Content-Type", header(answer, "Access-Control-Allow-Headers"));
  }

  @Test
  void other_paths_below_api_are_not_there() {
    assertEquals(404, browser.get("/api/other").statusCode());
    assertEquals(405, browser.post("/api/other", "{}").statusCode());
    assertEquals(404, browser.get("/api/").statusCode());
  }

  @Test
  void under_a_base_path_figures_are_there_with_it_and_without() {
    var behind =
        Configuration.standard().withPort(0).withPublicUrl(URI.create("https://a.example/play"));
    try (Playground other = Playground.start(behind)) {
      var visitor = new Browser(other.port());
      for (String base : List.of("", "/play")) {
        assertEquals(
            200,
            visitor
                .post(base + "/api/epochs", "{'samples':5,'batchSize':2,'epochs':1}")
                .statusCode());
        assertEquals(204, visitor.ask("OPTIONS", base + "/api/epochs").statusCode());
        assertEquals(405, visitor.get(base + "/api/epochs").statusCode());
      }
    }
  }

  @Test
  void many_questions_at_once_are_answered_or_sent_away_and_all_of_them_told() throws Exception {
    Callable<HttpResponse<String>> question =
        () -> browser.post("/api/gradient", "{'objective':'rastrigin','point':[3,4]}");
    // How many are answered is a matter of the machine's speed.
    int answered = 0;
    try (var threads = Executors.newFixedThreadPool(100)) {
      for (var each : threads.invokeAll(Collections.nCopies(200, question))) {
        HttpResponse<String> told = each.get();
        answered += told.statusCode() == 200 ? 1 : 0;
        assertTrue(
            told.statusCode() == 200
                || told.statusCode() == 503 && told.body().contains("\"busy\""),
            told.statusCode() + ": " + told.body());
      }
    }
    assertTrue(answered > 0, "nobody was answered");
    assertEquals(200, question.call().statusCode());
  }
}
