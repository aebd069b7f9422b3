package org.gradientplayground.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gradientplayground.protocol.RunKind;

/** A client that is no browser. Messages are written with single quotes. */
final class Client implements AutoCloseable {
  record Closing(int code, String reason) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long PATIENCE_SECONDS = 20;

  /** Comes after the last message. */
  private static final String END = "";

  final List<String> sent = Collections.synchronizedList(new ArrayList<>());
  final List<String> received = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
  private final CompletableFuture<Closing> closing = new CompletableFuture<>();
  private final boolean reads;
  private final WebSocket socket;

  private Client(RunKind kind, int port, Map<String, String> headers, boolean reads) {
    this(URI.create("ws://localhost:" + port + kind.endpoint()), headers, reads);
  }

  private Client(URI uri, Map<String, String> headers, boolean reads) {
    this.reads = reads;
    WebSocket.Builder builder = HTTP.newWebSocketBuilder();
    headers.forEach(builder::header);
    socket = builder.buildAsync(uri, new Ear()).join();
  }

  static Client of(int port) {
    return new Client(RunKind.DESCENT, port, Map.of(), true);
  }

  /** One on the endpoint of trainings. */
  static Client ofTraining(int port) {
    return new Client(RunKind.TRAINING, port, Map.of(), true);
  }

  /** One on the endpoint of backpropagations. */
  static Client ofBackprop(int port) {
    return new Client(RunKind.BACKPROP, port, Map.of(), true);
  }

  /** One at an endpoint with another server or path in front of it. */
  static Client at(URI endpoint) {
    return new Client(endpoint, Map.of(), true);
  }

  static Client of(int port, Map<String, String> headers) {
    return new Client(RunKind.DESCENT, port, headers, true);
  }

  /** One that sends but never reads. */
  static Client deaf(int port) {
    return new Client(RunKind.DESCENT, port, Map.of(), false);
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public void onOpen(WebSocket webSocket) {
      if (reads) {
        webSocket.request(1);
      }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
      message.append(text);
      if (last) {
        received.add(message.toString());
        unread.add(message.toString());
        message.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      closing.complete(new Closing(code, reason));
      unread.add(END);
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable fault) {
      closing.completeExceptionally(fault);
      unread.add(END);
    }
  }

  Client send(String message) {
    return sendRaw(message.replace('\'', '"'));
  }

  Client sendRaw(String message) {
    sent.add(message);
    socket.sendText(message, true).join();
    return this;
  }

  /** Sends, and does not care whether the other side still listens. */
  boolean trySend(String message) {
    try {
      socket.sendText(message.replace('\'', '"'), true).get(5, TimeUnit.SECONDS);
      return true;
    } catch (Exception e) {
      return false;
    }
  }

  void sendBinary() {
    socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
  }

  /** The next message. */
  JsonNode next() {
    String text = take();
    if (text.equals(END)) {
      throw new AssertionError("no message came; " + closing);
    }
    return parsed(text);
  }

  private String take() {
    try {
      String text = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (text == null) {
        throw new AssertionError("no message came; " + closing);
      }
      return text;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The next message; null when the connection breaks before one has come. */
  JsonNode nextUnlessClosed() {
    String text = take();
    return text.equals(END) ? null : parsed(text);
  }

  /** The next message, which must be of this type. */
  JsonNode expect(String type) {
    JsonNode message = next();
    if (!message.get("type").asText().equals(type)) {
      throw new AssertionError("expected " + type + " but was " + message);
    }
    return message;
  }

  /** The next message of this type; those before it are dropped. */
  JsonNode await(String type) {
    JsonNode message = next();
    while (!message.get("type").asText().equals(type)) {
      message = next();
    }
    return message;
  }

  boolean hasMail() {
    return !unread.isEmpty();
  }

  Closing awaitClosing() {
    return closing.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  boolean isClosed() {
    return closing.isDone();
  }

  /** Breaks the connection off without a word, like a lost network. */
  void breakOff() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
