package org.gradientplayground.protocol;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.gradientplayground.engine.mistake.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakeTest {
  @Test
  void the_list_names_every_mistake_with_its_inputs() {
    JsonNode list = figure(ApiEndpoint.MISTAKES, "{}").get("mistakes");

    assertEquals(Mistakes.all().size(), list.size());
    for (JsonNode each : list) {
      JsonNode usual =
          figure(ApiEndpoint.MISTAKE, "{'id':'%s'}".formatted(each.get("id").asText()));
      assertEquals(each.get("section"), usual.get("section"));
      for (JsonNode input : each.get("inputs")) {
        assertEquals(input.get("usual"), usual.get("inputs").get(input.get("name").asText()));
      }
    }
  }

  @Test
  void a_chapter_has_its_own_mistakes_only() {
    int count = 0;
    for (int chapter = 1; chapter <= 4; chapter++) {
      JsonNode list =
          figure(ApiEndpoint.MISTAKES, "{'chapter':%d}".formatted(chapter)).get("mistakes");
      assertTrue(list.size() > 0);
      for (JsonNode each : list) {
        assertTrue(each.get("section").asText().startsWith(String.valueOf(chapter)));
      }
      count += list.size();
    }
    assertEquals(Mistakes.all().size(), count);
  }

  @Test
  void what_is_no_number_has_a_name() {
    JsonNode softmax = figure(ApiEndpoint.MISTAKE, "{'id':'naive-softmax'}");

    assertEquals(
        "[\"undefined\",\"undefined\",\"undefined\"]", softmax.at("/wrong/result").toString());
    assertEquals("plusInfinity", softmax.at("/wrong/operands/sum").asText());
    assertEquals("[0,1,2]", softmax.get("differs").toString());
  }

  @Test
  void an_input_that_is_left_out_is_as_usual() {
    JsonNode bytes = figure(ApiEndpoint.MISTAKE, "{'id':'wrapping-bytes','inputs':{'t':19}}");

    assertEquals("{\"y\":3.0,\"t\":19.0}", bytes.get("inputs").toString());
    assertEquals(0, bytes.at("/wrong/result").asDouble(), "-16 squared is 256, and that is 0");
    assertEquals(128, bytes.at("/right/result").asDouble());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {}                                                                      | missing /id
          {'id':''}                                                               | empty /id
          {'id':'softmax-thrice'}                                                 | unknownName /id
          {'id':'wrapping-bytes','y':3}                                           | unknownField /y
          {'id':'wrapping-bytes','inputs':[3]}                                    | wrongType /inputs
          {'id':'wrapping-bytes','inputs':{'z':3}}                                | unknownField /inputs/z
          {'id':'wrapping-bytes','inputs':{'y':256}}                              | outOfRange /inputs/y
          {'id':'wrapping-bytes','inputs':{'y':-1}}                               | outOfRange /inputs/y
          {'id':'wrapping-bytes','inputs':{'y':1.5}}                              | notInteger /inputs/y
          {'id':'wrapping-bytes','inputs':{'y':1e400}}                            | notFinite /inputs/y
          {'id':'wrapping-bytes','inputs':{'y':null}}                             | wrongType /inputs/y
          {'id':'wrapping-bytes','inputs':{'y':[3]}}                              | shapeMismatch /inputs/y
          {'id':'naive-softmax','inputs':{'z':[1,2]}}                             | shapeMismatch /inputs/z
          {'id':'naive-softmax','inputs':{'z':[1,2,20000]}}                       | outOfRange /inputs/z/2
          {'id':'one-row-at-a-time','inputs':{'X':[[1,2,3],[4,5]]}}               | ragged /inputs/X/1
          {'id':'one-row-at-a-time','inputs':{'X':[[1,2,3],[4,-500,6]]}}          | outOfRange /inputs/X/1/1
          {'id':'labels-in-a-column','inputs':{'t':[0,0.5]}}                      | notInteger /inputs/t/1
          {'id':'start-overwritten','inputs':{'step_num':201}}                    | outOfRange /inputs/step_num
          """)
  void what_cannot_be_carried_out_is_refused_with_its_place(String question, String refusal) {
    assertEquals(refusal, refusal(ApiEndpoint.MISTAKE, question));
  }
}
