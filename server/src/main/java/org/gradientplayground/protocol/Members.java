package org.gradientplayground.protocol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.protocol.JsonValue.JsonArray;
import org.gradientplayground.protocol.JsonValue.JsonBoolean;
import org.gradientplayground.protocol.JsonValue.JsonNumber;
import org.gradientplayground.protocol.JsonValue.JsonObject;
import org.gradientplayground.protocol.JsonValue.JsonString;

/**
 * The members of one JSON object, taken one by one by name and type. It knows where in the message
 * it is, so every fault carries its path; {@link #end} refuses what nobody asked for.
 */
final class Members {
  /** Integers beyond it do not survive a double, which is what a page's numbers are. */
  static final long LARGEST_INTEGER = (1L << 53) - 1;

  /** The longest text that may stand for one of a list of words, such as a method's name. */
  static final int LONGEST_WORD = 64;

  private final JsonObject object;
  private final String path;
  private final Set<String> asked = new LinkedHashSet<>();

  private Members(JsonObject object, String path) {
    this.object = object;
    this.path = path;
  }

  /** The members of a whole message. */
  static Members ofMessage(JsonValue message) {
    if (!(message instanceof JsonObject object)) {
      throw Refusal.of("notObject", "", message.kind()).thrown();
    }
    return new Members(object, "");
  }

  private static Members of(JsonValue value, String path) {
    if (!(value instanceof JsonObject object)) {
      throw wrongType("object", value, path);
    }
    return new Members(object, path);
  }

  /** Where the object is in the message. */
  String path() {
    return path;
  }

  /** Where a member is, or would be, in the message. */
  String pathOf(String name) {
    return Pointer.member(path, name);
  }

  boolean has(String name) {
    return object.members().containsKey(name);
  }

  boolean isEmpty() {
    return object.members().isEmpty();
  }

  /** Refuses the first member that was never asked for. */
  void end() {
    for (String name : object.members().keySet()) {
      if (!asked.contains(name)) {
        throw Refusal.of("unknownField", pathOf(name), name).thrown();
      }
    }
  }

  Members object(String name) {
    return of(require(name), pathOf(name));
  }

  Optional<Members> optionalObject(String name) {
    return find(name).map(value -> of(value, pathOf(name)));
  }

  /** The objects of an array; absent counts as empty. */
  <T> List<T> objects(String name, int limit, Refusal tooMany, Function<Members, T> each) {
    Optional<JsonValue> found = find(name);
    if (found.isEmpty()) {
      return List.of();
    }
    List<JsonValue> elements = array(found.get(), pathOf(name)).elements();
    if (elements.size() > limit) {
      throw tooMany.thrown();
    }
    List<T> result = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      result.add(each.apply(of(elements.get(i), Pointer.element(pathOf(name), i))));
    }
    return result;
  }

  /** A text of 1 to {@code longest} characters. */
  String text(String name, int longest) {
    return shortText(require(name), longest, pathOf(name));
  }

  /** A text of 1 to {@code longest} characters, all of them matching {@code pattern} together. */
  String text(String name, int longest, Pattern pattern) {
    String text = text(name, longest);
    if (!pattern.matcher(text).matches()) {
      throw Refusal.of("malformed", pathOf(name), text, pattern.pattern()).thrown();
    }
    return text;
  }

  /** A text where the message may as well hold something else; empty if it does. */
  Optional<String> textIfAny(String name) {
    return find(name)
        .flatMap(value -> value instanceof JsonString s ? Optional.of(s.text()) : Optional.empty());
  }

  /** The names of all members, in the order in which they were written. */
  List<String> names() {
    return List.copyOf(object.members().keySet());
  }

  /** Whether a member is an object, where it may as well be something else. */
  boolean isObject(String name) {
    return object.members().get(name) instanceof JsonObject;
  }

  /** Up to {@code most} texts of 1 to {@code longest} characters each; absent counts as empty. */
  List<String> optionalTexts(String name, int most, int longest) {
    boolean none = find(name).map(it -> array(it, pathOf(name)).elements().isEmpty()).orElse(true);
    return none ? List.of() : texts(name, most, longest);
  }

  /** A number or nested arrays of at most {@code most} numbers. */
  Tensor tensor(String name, int most) {
    return TensorReader.read(require(name), pathOf(name), most);
  }

  /** Integers from {@code smallest} to {@code largest}, at most {@code longest} of them. */
  List<Integer> integers(String name, int longest, int smallest, int largest) {
    JsonArray array = array(require(name), pathOf(name));
    if (array.elements().size() > longest) {
      throw Refusal.of("tooLong", pathOf(name), longest).thrown();
    }
    List<Integer> integers = new ArrayList<>();
    for (int i = 0; i < array.elements().size(); i++) {
      String place = Pointer.element(pathOf(name), i);
      integers.add((int) integer(array.elements().get(i), smallest, largest, place));
    }
    return integers;
  }

  double number(String name) {
    return number(require(name), pathOf(name));
  }

  OptionalDouble optionalNumber(String name) {
    return find(name)
        .map(value -> OptionalDouble.of(number(value, pathOf(name))))
        .orElse(OptionalDouble.empty());
  }

  double number(String name, double otherwise) {
    return optionalNumber(name).orElse(otherwise);
  }

  /** A number from {@code smallest} to {@code largest}. */
  double number(String name, double smallest, double largest) {
    double number = number(name);
    if (!(number >= smallest && number <= largest)) {
      throw Refusal.of("outOfRange", pathOf(name), number, smallest, largest).thrown();
    }
    return number;
  }

  /** The same; {@code otherwise} if absent. */
  double number(String name, double otherwise, double smallest, double largest) {
    return has(name) ? number(name, smallest, largest) : otherwise;
  }

  /** One of a list of words; {@code otherwise} if absent. */
  <T> T word(String name, Function<String, Optional<T>> named, T otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    String word = text(name, LONGEST_WORD);
    return named
        .apply(word)
        .orElseThrow(() -> Refusal.of("unknownName", pathOf(name), word).thrown());
  }

  /** Two ascending numbers, none beyond {@code largest} in size. */
  Interval interval(String name, double largest) {
    double[] ends = numbers(name, 2);
    if (ends.length != 2) {
      throw Refusal.of("wrongLength", pathOf(name), 2, ends.length).thrown();
    }
    double[] least = {-largest, ends[0]};
    for (int i = 0; i < ends.length; i++) {
      if (!(ends[i] >= least[i] && ends[i] <= largest) || i > 0 && ends[i] == ends[i - 1]) {
        String path = Pointer.element(pathOf(name), i);
        throw Refusal.of("outOfRange", path, ends[i], least[i], largest).thrown();
      }
    }
    return new Interval(ends[0], ends[1]);
  }

  /**
   * A number; or 1 to {@code longest} numbers; or 1 to {@code most} rows of equally many, at most
   * {@code longest} numbers. None may be beyond {@code largest} in size.
   */
  Tensor tensor(String name, int most, int longest, double largest) {
    JsonValue value = require(name);
    if (value instanceof JsonNumber) {
      return Tensor.scalar(number(name, -largest, largest));
    }
    List<JsonValue> elements = array(value, pathOf(name)).elements();
    boolean nested = !elements.isEmpty() && elements.getFirst() instanceof JsonArray;
    double[][] rows = nested ? rows(name, most, longest) : new double[][] {numbers(name, longest)};
    for (int i = 0; i < rows.length; i++) {
      String path = nested ? Pointer.element(pathOf(name), i) : pathOf(name);
      if (rows[i].length != rows[0].length) {
        throw Refusal.of("wrongLength", path, rows[0].length, rows[i].length).thrown();
      }
      requireSizes(rows[i], largest, path);
    }
    return nested ? Tensor.matrix(rows) : Tensor.vector(rows[0]);
  }

  private static void requireSizes(double[] numbers, double largest, String path) {
    for (int i = 0; i < numbers.length; i++) {
      if (Math.abs(numbers[i]) > largest) {
        String element = Pointer.element(path, i);
        throw Refusal.of("outOfRange", element, numbers[i], -largest, largest).thrown();
      }
    }
  }

  /** True or false; {@code otherwise} if absent. */
  boolean flag(String name, boolean otherwise) {
    Optional<JsonValue> found = find(name);
    if (found.isEmpty()) {
      return otherwise;
    }
    if (!(found.get() instanceof JsonBoolean(boolean value))) {
      throw wrongType("boolean", found.get(), pathOf(name));
    }
    return value;
  }

  /** 1 to {@code longest} numbers. */
  double[] numbers(String name, int longest) {
    return numbers(require(name), longest, pathOf(name));
  }

  /** A list of numbers in which there may be none. */
  double[] numbersOrNone(String name, int longest) {
    boolean isNone = require(name) instanceof JsonArray array && array.elements().isEmpty();
    return isNone ? new double[0] : numbers(name, longest);
  }

  /** 1 to {@code most} arrays of 1 to {@code longest} numbers each. */
  double[][] rows(String name, int most, int longest) {
    List<JsonValue> elements = elements(require(name), most, pathOf(name));
    double[][] rows = new double[elements.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = numbers(elements.get(i), longest, Pointer.element(pathOf(name), i));
    }
    return rows;
  }

  /** 1 to {@code most} texts of 1 to {@code longest} characters each. */
  List<String> texts(String name, int most, int longest) {
    List<JsonValue> elements = elements(require(name), most, pathOf(name));
    List<String> texts = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      texts.add(shortText(elements.get(i), longest, Pointer.element(pathOf(name), i)));
    }
    return texts;
  }

  private static double[] numbers(JsonValue value, int longest, String path) {
    List<JsonValue> elements = elements(value, longest, path);
    double[] numbers = new double[elements.size()];
    for (int i = 0; i < numbers.length; i++) {
      // The path of each of a million numbers is made only where it is told.
      double quick = elements.get(i) instanceof JsonNumber it ? it.toDouble() : Double.NaN;
      numbers[i] =
          Double.isFinite(quick) ? quick : number(elements.get(i), Pointer.element(path, i));
    }
    return numbers;
  }

  private static List<JsonValue> elements(JsonValue value, int most, String path) {
    List<JsonValue> elements = array(value, path).elements();
    if (elements.isEmpty()) {
      throw Refusal.of("empty", path).thrown();
    }
    if (elements.size() > most) {
      throw Refusal.of("tooLong", path, most).thrown();
    }
    return elements;
  }

  /** An integer from {@code smallest} to {@code largest}. */
  long integer(String name, long smallest, long largest) {
    return integer(require(name), smallest, largest, pathOf(name));
  }

  OptionalLong optionalInteger(String name, long smallest, long largest) {
    return find(name)
        .map(value -> OptionalLong.of(integer(value, smallest, largest, pathOf(name))))
        .orElse(OptionalLong.empty());
  }

  private Optional<JsonValue> find(String name) {
    asked.add(name);
    return Optional.ofNullable(object.members().get(name));
  }

  private JsonValue require(String name) {
    return find(name).orElseThrow(() -> Refusal.of("missing", pathOf(name), name).thrown());
  }

  private static String shortText(JsonValue value, int longest, String path) {
    if (!(value instanceof JsonString(String text))) {
      throw wrongType("string", value, path);
    }
    if (text.isEmpty()) {
      throw Refusal.of("empty", path).thrown();
    }
    if (text.length() > longest) {
      throw Refusal.of("tooLong", path, longest).thrown();
    }
    return text;
  }

  private static JsonArray array(JsonValue value, String path) {
    if (!(value instanceof JsonArray array)) {
      throw wrongType("array", value, path);
    }
    return array;
  }

  private static double number(JsonValue value, String path) {
    if (!(value instanceof JsonNumber number)) {
      throw wrongType("number", value, path);
    }
    double nearest = number.toDouble();
    if (Double.isInfinite(nearest)) {
      throw Refusal.of("notFinite", path, number.text()).thrown();
    }
    return nearest;
  }

  private static long integer(JsonValue value, long smallest, long largest, String path) {
    if (!(value instanceof JsonNumber number)) {
      throw wrongType("integer", value, path);
    }
    if (Double.isInfinite(number.toDouble())) {
      throw Refusal.of("notFinite", path, number.text()).thrown();
    }
    BigDecimal exact =
        number.integer().orElseThrow(() -> Refusal.of("notInteger", path, number.text()).thrown());
    boolean inRange =
        exact.compareTo(BigDecimal.valueOf(smallest)) >= 0
            && exact.compareTo(BigDecimal.valueOf(largest)) <= 0;
    if (!inRange) {
      throw Refusal.of("outOfRange", path, number.text(), smallest, largest).thrown();
    }
    return exact.longValueExact();
  }

  private static RefusedMessage wrongType(String expected, JsonValue found, String path) {
    return Refusal.of("wrongType", path, expected, found.kind()).thrown();
  }
}
