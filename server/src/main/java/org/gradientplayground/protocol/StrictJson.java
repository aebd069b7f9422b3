package org.gradientplayground.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads exactly one JSON value as RFC 8259 has it, and refuses what lenient readers let through:
 * duplicate names, content after the value, NaN, comments, halves of surrogate pairs. Depth, text
 * and number lengths are capped.
 */
final class StrictJson {
  /** The deepest message of the protocol, an edit of the gradient inside a start, has depth 6. */
  static final int MAX_DEPTH = 16;

  /** The longest text of the protocol but a checkpoint, an edit's name, has 64 characters. */
  static final int MAX_TEXT = 1024;

  /** Somewhat more than the parser of expressions takes, so that it is the parser that says so. */
  static final int MAX_EXPRESSION = 4 * 1024;

  private static final String EXPRESSION = "/spec/expression";

  /** Base64 of {@link Frame.Checkpoint#MOST_BYTES} bytes. */
  static final int MAX_CHECKPOINT = (Frame.Checkpoint.MOST_BYTES + 2) / 3 * 4;

  private static final String CHECKPOINT = "/checkpoint/state";

  /** A double written out in full has at most 767 significant digits. */
  static final int MAX_NUMBER = 1024;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 2)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          // Names come from strangers: keeping them in a table for ever would leak.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private StrictJson() {}

  /**
   * Reads one value.
   *
   * @throws RefusedMessage {@code malformed}, {@code duplicateKey}, {@code trailingContent}, {@code
   *     tooDeep} or {@code tooLong}
   */
  static JsonValue read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw Refusal.of("empty", "").thrown();
      }
      JsonValue value = value(parser, first, "", 0);
      requireEnd(parser);
      return value;
    } catch (StreamConstraintsException e) {
      throw Refusal.of("tooLong", "", MAX_NUMBER).thrown();
    } catch (StreamReadException e) {
      throw Refusal.of("malformed", "", e.getLocation().getCharOffset()).thrown();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
  }

  private static void requireEnd(JsonParser parser) throws IOException {
    boolean end;
    try {
      end = parser.nextToken() == null;
    } catch (StreamReadException e) {
      end = false;
    }
    if (!end) {
      throw Refusal.of("trailingContent", "").thrown();
    }
  }

  private static JsonValue value(JsonParser parser, JsonToken token, String path, int depth)
      throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, path, deeper(depth, path));
      case START_ARRAY -> array(parser, path, deeper(depth, path));
      case VALUE_STRING -> new JsonValue.JsonString(shortText(parser.getText(), path));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(parser.getText());
      case VALUE_TRUE -> new JsonValue.JsonBoolean(true);
      case VALUE_FALSE -> new JsonValue.JsonBoolean(false);
      case VALUE_NULL -> new JsonValue.JsonNull();
      case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value starts with " + token);
    };
  }

  private static int deeper(int depth, String path) {
    if (depth == MAX_DEPTH) {
      throw Refusal.of("tooDeep", path, MAX_DEPTH).thrown();
    }
    return depth + 1;
  }

  private static JsonValue object(JsonParser parser, String path, int depth) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = shortText(parser.currentName(), path);
      String memberPath = Pointer.member(path, name);
      JsonValue value = value(parser, parser.nextToken(), memberPath, depth);
      if (members.put(name, value) != null) {
        throw Refusal.of("duplicateKey", memberPath, name).thrown();
      }
    }
    return new JsonValue.JsonObject(members);
  }

  private static JsonValue array(JsonParser parser, String path, int depth) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(parser, token, Pointer.element(path, elements.size()), depth));
    }
    return new JsonValue.JsonArray(elements);
  }

  private static String shortText(String text, String path) {
    int most =
        switch (path) {
          case CHECKPOINT -> MAX_CHECKPOINT;
          case EXPRESSION -> MAX_EXPRESSION;
          default -> MAX_TEXT;
        };
    if (text.length() > most) {
      throw Refusal.of("tooLong", path, most).thrown();
    }
    if (text.codePoints().anyMatch(StrictJson::isHalfACharacter)) {
      throw Refusal.of("malformed", path).thrown();
    }
    return text;
  }

  /** The half of a surrogate pair, as an escape can write it alone; it could not be sent back. */
  private static boolean isHalfACharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
