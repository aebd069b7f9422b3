package org.gradientplayground.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.run.TensorPicture;

/**
 * Writes tensors in two ways. As they are shown: one of rank 0 as a number, one of up to {@value
 * TensorPicture#MOST_WHOLE} elements whole, a larger one as what its numbers are like and a signed
 * byte for each. And as they are given: whole, as nested arrays.
 */
final class TensorText {
  private final JsonGenerator generator;

  TensorText(JsonGenerator generator) {
    this.generator = generator;
  }

  void showOrNull(Optional<Tensor> tensor) throws IOException {
    if (tensor.isPresent()) {
      show(tensor.get());
    } else {
      generator.writeNull();
    }
  }

  void show(Tensor tensor) throws IOException {
    if (tensor.rank() == 0) {
      number(tensor.at(0));
      return;
    }
    generator.writeStartObject();
    generator.writeArrayFieldStart("shape");
    for (int length : tensor.shape()) {
      generator.writeNumber(length);
    }
    generator.writeEndArray();
    if (tensor.size() <= TensorPicture.MOST_WHOLE) {
      generator.writeArrayFieldStart("values");
      for (int i = 0; i < tensor.size(); i++) {
        number(tensor.at(i));
      }
      generator.writeEndArray();
    } else {
      picture(TensorPicture.of(tensor));
    }
    generator.writeEndObject();
  }

  private void picture(TensorPicture picture) throws IOException {
    generator.writeNumberField("min", picture.min());
    generator.writeNumberField("max", picture.max());
    if (picture.mean().isPresent()) {
      generator.writeNumberField("mean", picture.mean().getAsDouble());
    }
    if (picture.norm().isPresent()) {
      generator.writeNumberField("norm", picture.norm().getAsDouble());
    }
    generator.writeStringField("image", Binary.bytes(picture.image().toBytes()));
    generator.writeNumberField("scale", picture.scale());
  }

  void nest(Tensor tensor) throws IOException {
    nest(tensor, 0, 0, tensor.size());
  }

  /** The part from {@code from} on, of so many elements; a tensor has few axes. */
  private void nest(Tensor tensor, int axis, int from, int size) throws IOException {
    if (axis == tensor.rank()) {
      number(tensor.at(from));
      return;
    }
    generator.writeStartArray();
    int length = tensor.length(axis);
    for (int i = 0; i < length; i++) {
      nest(tensor, axis + 1, from + i * (size / length), size / length);
    }
    generator.writeEndArray();
  }

  private void number(double value) throws IOException {
    JsonWriter.requireFinite("tensor", value);
    generator.writeNumber(value);
  }
}
