package org.gradientplayground.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Writes one JSON object into a string. Numbers are written so that reading them gives the same
 * bits; a number that is not finite is a fault of ours and throws.
 */
final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * The object whose members {@code members} writes; about {@code size} characters are expected.
   */
  static String object(int size, Consumer<JsonWriter> members) {
    StringWriter text = new StringWriter(size);
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.writeStartObject();
      members.accept(new JsonWriter(generator));
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a string cannot fail", e);
    }
    return text.toString();
  }

  JsonWriter text(String name, String value) {
    return write(() -> generator.writeStringField(name, value));
  }

  JsonWriter textUnless(boolean without, String name, Supplier<String> value) {
    return without ? this : text(name, value.get());
  }

  JsonWriter integer(String name, long value) {
    return write(() -> generator.writeNumberField(name, value));
  }

  JsonWriter flag(String name, boolean value) {
    return write(() -> generator.writeBooleanField(name, value));
  }

  JsonWriter nothing(String name) {
    return write(() -> generator.writeNullField(name));
  }

  JsonWriter number(String name, double value) {
    requireFinite(name, value);
    return write(() -> generator.writeNumberField(name, value));
  }

  JsonWriter number(String name, OptionalDouble value) {
    value.ifPresent(present -> number(name, present));
    return this;
  }

  JsonWriter numbers(String name, double[] values) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (double value : values) {
            requireFinite(name, value);
            generator.writeNumber(value);
          }
          generator.writeEndArray();
        });
  }

  JsonWriter numbers(String name, List<Double> values) {
    return numbers(name, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Numbers of which some may be missing: NaN is written as null. */
  JsonWriter numbersOrNull(String name, double[] values) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (double value : values) {
            if (Double.isNaN(value)) {
              generator.writeNull();
            } else {
              requireFinite(name, value);
              generator.writeNumber(value);
            }
          }
          generator.writeEndArray();
        });
  }

  /** A number, or the name of what it is where it is none. */
  JsonWriter outcome(String name, double value) {
    return write(
        () -> {
          generator.writeFieldName(name);
          outcome(value);
        });
  }

  /** A number; left out of the columns of a picture where it is none. */
  JsonWriter gaps(String name, Tensor values) {
    return numbersOrNull(
        name, values.map(each -> Double.isFinite(each) ? each : Double.NaN).toArray());
  }

  JsonWriter numbers(String name, Tensor values) {
    return numbers(name, values.toArray());
  }

  /** A number, or null. */
  JsonWriter numberOrNull(String name, OptionalDouble value) {
    return value.isPresent() ? number(name, value.getAsDouble()) : nothing(name);
  }

  /** Numbers, or the names of what they are where they are none. */
  JsonWriter outcomes(String name, Tensor values) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (int i = 0; i < values.size(); i++) {
            outcome(values.at(i));
          }
          generator.writeEndArray();
        });
  }

  private void outcome(double value) throws IOException {
    if (Double.isFinite(value)) {
      generator.writeNumber(value);
    } else if (Double.isNaN(value)) {
      generator.writeString("undefined");
    } else {
      generator.writeString(value > 0 ? "plusInfinity" : "minusInfinity");
    }
  }

  JsonWriter points(String name, List<List<Double>> points) {
    return rows(
        name,
        points.stream()
            .map(point -> point.stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new));
  }

  /** An array of arrays of numbers. */
  JsonWriter rows(String name, double[][] rows) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (double[] row : rows) {
            generator.writeStartArray();
            for (double value : row) {
              requireFinite(name, value);
              generator.writeNumber(value);
            }
            generator.writeEndArray();
          }
          generator.writeEndArray();
        });
  }

  JsonWriter integers(String name, int[] values) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (int value : values) {
            generator.writeNumber(value);
          }
          generator.writeEndArray();
        });
  }

  JsonWriter integers(String name, List<Integer> values) {
    return integers(name, values.stream().mapToInt(Integer::intValue).toArray());
  }

  JsonWriter texts(String name, List<String> values) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (String value : values) {
            generator.writeString(value);
          }
          generator.writeEndArray();
        });
  }

  /** A tensor as it is shown: a number, a small one whole, a large one as a picture of it. */
  JsonWriter tensor(String name, Tensor tensor) {
    return write(
        () -> {
          generator.writeFieldName(name);
          new TensorText(generator).show(tensor);
        });
  }

  /** Tensors as they are shown, null for one that is not there. */
  JsonWriter tensors(String name, List<Optional<Tensor>> tensors) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          var text = new TensorText(generator);
          for (Optional<Tensor> each : tensors) {
            text.showOrNull(each);
          }
          generator.writeEndArray();
        });
  }

  /** A tensor whole, as a number or nested arrays, so that it can be read again. */
  JsonWriter nested(String name, Tensor tensor) {
    return write(
        () -> {
          generator.writeFieldName(name);
          new TensorText(generator).nest(tensor);
        });
  }

  /** An array of such tensors. */
  JsonWriter nestedAll(String name, List<Tensor> tensors) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          var text = new TensorText(generator);
          for (Tensor tensor : tensors) {
            text.nest(tensor);
          }
          generator.writeEndArray();
        });
  }

  /** An array of arrays of texts and numbers. */
  JsonWriter tuples(String name, List<List<Object>> tuples) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (List<Object> each : tuples) {
            generator.writeStartArray();
            for (Object value : each) {
              parameter(name, value);
            }
            generator.writeEndArray();
          }
          generator.writeEndArray();
        });
  }

  /** An array of texts and numbers. */
  JsonWriter parameters(String name, List<Object> values) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (Object value : values) {
            parameter(name, value);
          }
          generator.writeEndArray();
        });
  }

  private void parameter(String name, Object value) throws IOException {
    switch (value) {
      case Long number -> generator.writeNumber(number);
      case Integer number -> generator.writeNumber(number);
      case Double number -> {
        requireFinite(name, number);
        generator.writeNumber(number);
      }
      default -> generator.writeString(value.toString());
    }
  }

  JsonWriter object(String name, Consumer<JsonWriter> members) {
    return write(
        () -> {
          generator.writeObjectFieldStart(name);
          members.accept(this);
          generator.writeEndObject();
        });
  }

  /** An object of a value that may be missing, which is null then. */
  <T> JsonWriter objectOrNull(String name, Optional<T> value, BiConsumer<JsonWriter, T> members) {
    return value.isPresent()
        ? object(name, json -> members.accept(json, value.get()))
        : nothing(name);
  }

  JsonWriter objectUnless(boolean without, String name, Consumer<JsonWriter> members) {
    return without ? this : object(name, members);
  }

  /** An array of objects, one for each of {@code values}. */
  <T> JsonWriter objects(String name, List<T> values, BiConsumer<JsonWriter, T> members) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (T value : values) {
            generator.writeStartObject();
            members.accept(this, value);
            generator.writeEndObject();
          }
          generator.writeEndArray();
        });
  }

  /** The same, null for one that is not there. */
  <T> JsonWriter objectsOrNull(
      String name, List<Optional<T>> values, BiConsumer<JsonWriter, T> members) {
    return write(
        () -> {
          generator.writeArrayFieldStart(name);
          for (Optional<T> value : values) {
            if (value.isEmpty()) {
              generator.writeNull();
            } else {
              generator.writeStartObject();
              members.accept(this, value.get());
              generator.writeEndObject();
            }
          }
          generator.writeEndArray();
        });
  }

  private interface Writing {
    void run() throws IOException;
  }

  private JsonWriter write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to a string cannot fail", e);
    }
    return this;
  }

  static void requireFinite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException(name + " must be finite on the wire, was " + value);
    }
  }
}
