package org.gradientplayground.protocol;

/** What a question to {@code /api/} gets. */
public sealed interface ApiAnswer {
  /** The text of the answer, one JSON object. */
  String json();

  /** What was asked for. */
  record Given(String json) implements ApiAnswer {}

  /** A refusal: {@code {code, path, params}}, as errors of the sockets have them. */
  record Refused(Refusal refusal) implements ApiAnswer {
    private static final int USUAL_SIZE = 128;

    @Override
    public String json() {
      return JsonWriter.object(
          USUAL_SIZE,
          it ->
              it.text("code", refusal.code())
                  .text("path", refusal.path())
                  .parameters("params", refusal.parameters()));
    }
  }
}
