package org.gradientplayground.edge;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Plain HTTP requests to a server in this process. */
record Browser(int port) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /**
   * @param headers names and values in turn
   */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, HttpResponse.BodyHandlers.ofString(), headers);
  }

  HttpResponse<byte[]> getBytes(String path, String... headers) {
    return send("GET", path, HttpResponse.BodyHandlers.ofByteArray(), headers);
  }

  HttpResponse<String> ask(String method, String path, String... headers) {
    return send(method, path, HttpResponse.BodyHandlers.ofString(), headers);
  }

  /** Posts JSON that is written with single quotes. */
  HttpResponse<String> post(String path, String json) {
    var body = HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'));
    return send("POST", path, body, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      String method, String path, HttpResponse.BodyHandler<T> handler, String... headers) {
    return send(method, path, HttpRequest.BodyPublishers.noBody(), handler, headers);
  }

  private <T> HttpResponse<T> send(
      String method,
      String path,
      HttpRequest.BodyPublisher body,
      HttpResponse.BodyHandler<T> handler,
      String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), handler);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * All that is answered to a request written out by hand, so that it can say anything. Nothing
   * follows it, and so the answer has an end, even where it is a connection to go on with.
   */
  String answerTo(String... lines) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  int statusOf(String... lines) throws IOException {
    return Integer.parseInt(answerTo(lines).substring(9, 12));
  }
}
