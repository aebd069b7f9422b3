package org.gradientplayground.figure;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.numbers;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpochsFigureTest {
  private static JsonNode ask(String question) {
    return figure(ApiEndpoint.EPOCHS, question);
  }

  private static JsonNode askTen(String more) {
    return ask("{'samples':10,'batchSize':4,'epochs':3,'seed':1" + more + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 64, 10, 31, 16, 32, 16, 320, 20000, true",
    "2000, 50, 10, 40, 0, 40, 50, 400, 20000, false",
    "100, 128, 3, 0, 100, 1, 100, 3, 300, true",
    "7, 7, 0, 1, 0, 1, 7, 0, 0, false",
  })
  void the_arithmetic_is_filled_in(
      long samples,
      long batchSize,
      long epochs,
      long full,
      long rest,
      long batches,
      long last,
      long iterations,
      long presentations,
      boolean articleAgrees) {
    JsonNode arithmetic =
        ask("{'samples':%d,'batchSize':%d,'epochs':%d}".formatted(samples, batchSize, epochs))
            .get("arithmetic");

    assertEquals(full, arithmetic.get("fullBatches").asLong());
    assertEquals(rest, arithmetic.get("rest").asLong());
    assertEquals(batches, arithmetic.get("batches").asLong());
    assertEquals(last, arithmetic.get("lastBatch").asLong());
    assertEquals(iterations, arithmetic.get("iterations").asLong());
    assertEquals(presentations, arithmetic.get("presentations").asLong());
    assertEquals(articleAgrees, arithmetic.get("articleAgrees").asBoolean());
  }

  @Test
  void an_epoch_is_a_permutation_cut_into_batches() {
    var random = new RandomState(1);
    var order = new int[10];
    random.permutation(order, 10);
    random.permutation(order, 10);

    JsonNode second = askTen(",'epoch':2");

    int[] samples = ints(second.at("/order/samples"));
    assertArrayEquals(order, samples);
    assertArrayEquals(new int[] {4, 4, 2}, ints(second.at("/order/sizes")));
    assertArrayEquals(IntStream.range(0, 10).toArray(), IntStream.of(samples).sorted().toArray());
    assertEquals(1, second.at("/seen/most").asInt());
    assertNotEquals(askTen("").get("order"), second.get("order"));
  }

  private static int[] ints(JsonNode list) {
    return Arrays.stream(numbers(list)).mapToInt(each -> (int) each).toArray();
  }

  @Test
  void a_dropped_short_batch_leaves_its_samples_unseen() {
    JsonNode whole = askTen("");
    JsonNode dropped = askTen(",'dropLast':true");

    int[] order = ints(whole.at("/order/samples"));
    assertArrayEquals(Arrays.copyOf(order, 8), ints(dropped.at("/order/samples")));
    assertArrayEquals(Arrays.copyOfRange(order, 8, 10), ints(dropped.at("/order/dropped")));
    assertArrayEquals(new int[] {4, 4}, ints(dropped.at("/order/sizes")));
    assertEquals(2, dropped.at("/seen/never").size());
    assertEquals(8, dropped.at("/arithmetic/presentationsPerEpoch").asInt());
    assertEquals(2, dropped.at("/seen/expectedNever").asDouble());
    assertTrue(askTen(",'dropLast':true,'epoch':3").at("/seen/neverSoFar").asInt() <= 2);
  }

  @Test
  void a_dropped_batch_larger_than_the_data_leaves_nothing() {
    JsonNode figure = ask("{'samples':10,'batchSize':11,'epochs':3,'dropLast':true}");

    assertTrue(figure.get("clamped").asBoolean());
    assertEquals(0, figure.at("/arithmetic/batches").asInt());
    assertEquals(0, figure.at("/order/samples").size());
    assertEquals(0, figure.at("/order/sizes").size());
    assertEquals(10, figure.at("/order/dropped").size());
    assertEquals(10, figure.at("/seen/neverSoFar").asInt());
  }

  @Test
  void with_replacement_all_batches_are_full_and_samples_come_again() {
    var random = new RandomState(1);
    var drawn = new int[12];
    var batch = new int[4];
    for (int i = 0; i < 3; i++) {
      random.choice(10, batch, 4);
      System.arraycopy(batch, 0, drawn, 4 * i, 4);
    }

    JsonNode figure = askTen(",'sampling':'replacement','dropLast':true");

    assertFalse(figure.get("dropLast").asBoolean());
    assertArrayEquals(drawn, ints(figure.at("/order/samples")));
    assertArrayEquals(new int[] {4, 4, 4}, ints(figure.at("/order/sizes")));
    assertEquals(12, figure.at("/arithmetic/presentationsPerEpoch").asInt());
    assertEquals(36, figure.at("/arithmetic/presentations").asInt());
    assertArrayEquals(
        IntStream.range(0, 10).filter(i -> IntStream.of(drawn).noneMatch(j -> i == j)).toArray(),
        ints(figure.at("/seen/never")));
    assertEquals(10 * Math.pow(0.9, 12), figure.at("/seen/expectedNever").asDouble(), 1e-14);
  }

  @Test
  void more_samples_than_can_be_shown_are_only_counted() {
    JsonNode figure = ask("{'samples':1000000000,'batchSize':3,'epochs':1000000}");

    assertTrue(figure.get("order").isNull());
    assertTrue(figure.get("seen").isNull());
    assertEquals(333_333_334_000_000L, figure.at("/arithmetic/iterations").asLong());
  }
}
