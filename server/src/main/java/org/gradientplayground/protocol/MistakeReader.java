package org.gradientplayground.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.gradientplayground.engine.mistake.Input;
import org.gradientplayground.engine.mistake.Inputs;
import org.gradientplayground.engine.mistake.Mistake;
import org.gradientplayground.engine.mistake.Mistakes;
import org.gradientplayground.engine.tensor.Tensor;

/** Reads which mistake is asked for, and what it is carried out on. */
final class MistakeReader {
  private static final int LAST_CHAPTER = 4;

  /** No input holds more numbers. */
  private static final int MOST_NUMBERS = 64;

  private MistakeReader() {}

  /** The mistakes of the chapter that is named, or all. */
  static List<Mistake> mistakes(Members members) {
    OptionalLong chapter = members.optionalInteger("chapter", 1, LAST_CHAPTER);
    return Mistakes.all().stream()
        .filter(
            each ->
                chapter.isEmpty() || each.section().startsWith(String.valueOf(chapter.getAsLong())))
        .toList();
  }

  /** The mistake of an id. */
  static Mistake mistake(Members members) {
    String id = members.text("id", Members.LONGEST_WORD);
    return Mistakes.named(id)
        .orElseThrow(() -> Refusal.of("unknownName", members.pathOf("id"), id).thrown());
  }

  /** Its inputs; what is left out is as usual. */
  static Inputs inputs(Members members, Mistake mistake) {
    Optional<Members> given = members.optionalObject("inputs");
    SequencedMap<String, Tensor> values = new LinkedHashMap<>();
    for (Input input : mistake.inputs()) {
      boolean isGiven = given.isPresent() && given.get().has(input.name());
      values.put(input.name(), isGiven ? value(given.get(), input) : input.usual());
    }
    given.ifPresent(Members::end);
    return new Inputs(values);
  }

  private static Tensor value(Members members, Input input) {
    String path = members.pathOf(input.name());
    Tensor value = members.tensor(input.name(), MOST_NUMBERS);
    if (!value.hasShapeOf(input.usual())) {
      throw Refusal.of("shapeMismatch", path, input.usual().toString(), value.toString()).thrown();
    }
    for (int place = 0; place < value.size(); place++) {
      check(value.at(place), input, pathOf(place, value.shape(), path));
    }
    return value;
  }

  private static void check(double number, Input input, String path) {
    if (input.whole() && number != Math.rint(number)) {
      throw Refusal.of("notInteger", path, number).thrown();
    }
    if (!input.holds(number)) {
      throw Refusal.of("outOfRange", path, number, input.smallest(), input.largest()).thrown();
    }
  }

  /** Where an element stands in nested arrays of a shape. */
  private static String pathOf(int place, int[] shape, String path) {
    if (shape.length == 0) {
      return path;
    }
    int elements = Arrays.stream(shape).skip(1).reduce(1, (size, length) -> size * length);
    String element = Pointer.element(path, place / elements);
    return pathOf(place % elements, Arrays.copyOfRange(shape, 1, shape.length), element);
  }
}
