package org.gradientplayground.protocol;

import static org.gradientplayground.figure.Asked.answer;
import static org.gradientplayground.figure.Asked.read;
import static org.gradientplayground.figure.Asked.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApiEndpointTest {
  /** A question of each kind with all its members. */
  private static final Map<ApiEndpoint, String> WHOLE =
      Map.of(
          ApiEndpoint.LOSS,
          "{'y':[[0.2,0.8],[0.5,0.5]],'t':[1,0],'as':'logits','learningRate':0.1,"
              + "'moved':{'at':[0,1],'from':-3,'to':3,'points':5}}",
          ApiEndpoint.DERIVATIVE,
          "{'f':'log(x)^2/(x - 1)','x':5,'h':1e-4,'secants':[2,-1],'window':[0,20],'perDecade':2}",
          ApiEndpoint.GRADIENT,
          "{'f':'sqrt(x0)*x1','window':{'x0':[-4,4],'x1':[-4,4]},'point':[1,2],'h':1e-4,"
              + "'angle':0.5,'arrows':5,'field':true}",
          ApiEndpoint.NETWORK_GRADIENT,
          "{'x':[0.6,0.9],'W':[[1,2,3],[4,5,6]],'t':[0,0,1],'h':1e-4,'measure':true}",
          ApiEndpoint.EPOCHS,
          "{'samples':20,'batchSize':6,'epochs':10,'sampling':'replacement','dropLast':false,"
              + "'seed':3,'epoch':2,'layers':[2,3,2]}",
          ApiEndpoint.EXERCISES,
          "{'scene':'graph'}",
          ApiEndpoint.EXERCISE,
          "{'id':'affine-forward','seed':3}",
          ApiEndpoint.EXERCISE_ANSWER,
          "{'id':'affine-forward','seed':3,'answer':[[1,2],[3,4]]}",
          ApiEndpoint.MISTAKES,
          "{'chapter':1}",
          ApiEndpoint.MISTAKE,
          "{'id':'wrapping-bytes','inputs':{'y':3,'t':250}}");

  /** Their only member, which narrows a list, may be left out. */
  private static final Set<ApiEndpoint> LISTS = Set.of(ApiEndpoint.EXERCISES, ApiEndpoint.MISTAKES);

  @ParameterizedTest
  @EnumSource(ApiEndpoint.class)
  void a_question_with_all_its_members_is_answered(ApiEndpoint endpoint) {
    assertInstanceOf(ApiAnswer.Given.class, answer(endpoint, WHOLE.get(endpoint)));
  }

  @ParameterizedTest
  @EnumSource(ApiEndpoint.class)
  void what_is_no_question_is_refused(ApiEndpoint endpoint) {
    assertEquals("empty ", refusal(endpoint, ""));
    assertEquals("malformed ", refusal(endpoint, "{'y':"));
    assertEquals("notObject ", refusal(endpoint, "[1]"));
    assertEquals("tooDeep", refusal(endpoint, "[".repeat(20) + "]".repeat(20)).split(" ")[0]);
    assertEquals("trailingContent ", refusal(endpoint, "{} {}"));
    String first = WHOLE.get(endpoint).substring(2).replaceFirst("'.*", "");
    if (!LISTS.contains(endpoint)) {
      assertEquals("missing /" + first, refusal(endpoint, "{}"));
    }
    assertEquals(
        "unknownField /more",
        refusal(endpoint, WHOLE.get(endpoint).replaceFirst("}$", ",'more':1}")));
    assertEquals(
        "duplicateKey /" + first,
        refusal(endpoint, WHOLE.get(endpoint).replaceFirst("}$", ",'" + first + "':1}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          LOSS             | {'y':3,'t':1}                                        | wrongType /y
          LOSS             | {'y':[],'t':1}                                       | empty /y
          LOSS             | {'y':[1e400],'t':1}                                  | notFinite /y/0
          LOSS             | {'y':[1e7],'t':1}                                    | outOfRange /y/0
          LOSS             | {'y':[1,'NaN'],'t':1}                                | wrongType /y/1
          LOSS             | {'y':[1,null],'t':1}                                 | wrongType /y/1
          LOSS             | {'y':[[1,2],[3]],'t':[0,0]}                          | wrongLength /y/1
          LOSS             | {'y':[[1],2],'t':[0,0]}                              | wrongType /y/1
          LOSS             | {'y':[[[1]]],'t':[0,0]}                              | wrongType /y/0/0
          LOSS             | {'y':[[1,2],[3,4]],'t':[[1],[0]]}                    | shapeMismatch /t
          LOSS             | {'y':[1,2],'t':[[1,0]]}                              | shapeMismatch /t
          LOSS             | {'y':[1,2],'t':[1,0,0]}                              | shapeMismatch /t
          LOSS             | {'y':[[1,2],[3,4]],'t':1}                            | shapeMismatch /t
          LOSS             | {'y':[[1,2],[3,4]],'t':[0,2]}                        | outOfRange /t/1
          LOSS             | {'y':[[1,2],[3,4]],'t':[0,0.5]}                      | notInteger /t/1
          LOSS             | {'y':[1,2],'t':-1}                                   | outOfRange /t
          LOSS             | {'y':[1,2],'t':1,'as':'guesses'}                     | unknownName /as
          LOSS             | {'y':[1,2],'t':1,'learningRate':0}                   | outOfRange /learningRate
          LOSS             | {'y':[1,2],'t':1,'moved':{'at':[2],'from':0,'to':1}} | outOfRange /moved/at/0
          LOSS             | {'y':[1,2],'t':1,'moved':{'at':[0.5],'from':0,'to':1}}| outOfRange /moved/at/0
          LOSS             | {'y':[[1,2]],'t':[1],'moved':{'at':[0],'from':0,'to':1}}| wrongLength /moved/at
          LOSS             | {'y':[1,2],'t':1,'moved':{'at':[0],'from':0,'to':1,'points':242}}| outOfRange /moved/points
          DERIVATIVE       | {'f':'','x':0}                                       | empty /f
          DERIVATIVE       | {'f':'x +','x':0}                                    | expression /f
          DERIVATIVE       | {'f':'x*y','x':0}                                    | unknownInput /f
          DERIVATIVE       | {'f':'x','x':1e7}                                    | outOfRange /x
          DERIVATIVE       | {'f':'x','x':0,'h':0}                                | outOfRange /h
          DERIVATIVE       | {'f':'x','x':0,'h':-1}                               | outOfRange /h
          DERIVATIVE       | {'f':'x','x':0,'secants':[1,0]}                      | outOfRange /secants/1
          DERIVATIVE       | {'f':'x','x':0,'window':[1]}                         | wrongLength /window
          DERIVATIVE       | {'f':'x','x':0,'window':[1,1]}                       | outOfRange /window/1
          DERIVATIVE       | {'f':'x','x':0,'window':[2,1]}                       | outOfRange /window/1
          DERIVATIVE       | {'f':'x','x':0,'window':[-1e7,1]}                    | outOfRange /window/0
          DERIVATIVE       | {'f':'x','x':0,'perDecade':5}                        | outOfRange /perDecade
          DERIVATIVE       | {'f':'x','x':0,'perDecade':1.5}                      | notInteger /perDecade
          GRADIENT         | {'objective':'hill','point':[1,2]}                   | unknownObjective /objective
          GRADIENT         | {'objective':'article','point':[1,2]}                | wrongDimension /objective
          GRADIENT         | {'objective':'bowl','point':[1]}                     | wrongLength /point
          GRADIENT         | {'objective':'bowl','point':[1,1e7]}                 | outOfRange /point/1
          GRADIENT         | {'objective':'bowl','point':[1,2],'arrows':32}       | outOfRange /arrows
          GRADIENT         | {'objective':'bowl','point':[1,2],'field':1}         | wrongType /field
          GRADIENT         | {'objective':'bowl','point':[1,2],'angle':101}       | outOfRange /angle
          GRADIENT         | {'objective':'bowl','f':'x0','point':[1,2]}          | unknownField /f
          GRADIENT         | {'f':'x0','point':[1,2]}                             | missing /window
          GRADIENT         | {'f':'x','window':{'x0':[0,1],'x1':[0,1]},'point':[1,2]} | unknownInput /f
          GRADIENT         | {'f':'x0','window':{'x0':[0,1]},'point':[1,2]}       | missing /window/x1
          NETWORK_GRADIENT | {'x':1,'W':[[1,2]],'t':0}                            | wrongType /x
          NETWORK_GRADIENT | {'x':[1],'W':[1,2],'t':0}                            | wrongType /W/0
          NETWORK_GRADIENT | {'x':[1],'W':[[1,2],[3,4]],'t':0}                    | wrongLength /W
          NETWORK_GRADIENT | {'x':[1],'W':[[1]],'t':0}                            | outOfRange /W/0
          NETWORK_GRADIENT | {'x':[1],'W':[[1,2]],'t':[0]}                        | shapeMismatch /t
          NETWORK_GRADIENT | {'x':[[1],[1]],'W':[[1,2]],'t':[0,2]}                | outOfRange /t/1
          NETWORK_GRADIENT | {'x':[1,2,3,4,5,6,7,8,9],'W':[[1,2]],'t':0}          | tooLong /x
          NETWORK_GRADIENT | {'x':[1],'W':[[1,2001]],'t':0}                       | outOfRange /W/0/1
          NETWORK_GRADIENT | {'x':[1],'W':[[1,2]],'t':0,'h':2}                    | outOfRange /h
          EPOCHS           | {'samples':0,'batchSize':1,'epochs':1}               | outOfRange /samples
          EPOCHS           | {'samples':9,'batchSize':0,'epochs':1}               | outOfRange /batchSize
          EPOCHS           | {'samples':9,'batchSize':1.5,'epochs':1}             | notInteger /batchSize
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':-1}              | outOfRange /epochs
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'epoch':4}     | outOfRange /epoch
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':300,'epoch':101} | outOfRange /epoch
          EPOCHS           | {'samples':9000,'batchSize':1,'epochs':300,'epoch':28} | outOfRange /epoch
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'layers':[256,257]} | outOfRange /layers/1
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'layers':[256,256,2]} | outOfRange /layers
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'seed':4294967296} | outOfRange /seed
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'sampling':'luck'} | unknownName /sampling
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'layers':[2]}  | wrongLength /layers
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'layers':[2,0.5]} | notInteger /layers/1
          EPOCHS           | {'samples':9,'batchSize':1,'epochs':3,'layers':[2,0]} | outOfRange /layers/1
          """)
  void what_cannot_be_answered_says_where_and_why(
      ApiEndpoint endpoint, String question, String why) {
    assertEquals(why, refusal(endpoint, question));
  }

  @Test
  void a_formula_that_is_none_says_what_is_wrong_and_at_which_character() {
    JsonNode open = read(answer(ApiEndpoint.DERIVATIVE, "{'f':'sin(x','x':0}").json());
    JsonNode slip = read(answer(ApiEndpoint.DERIVATIVE, "{'f':'1 + sine(x)','x':0}").json());
    JsonNode name = read(answer(ApiEndpoint.DERIVATIVE, "{'f':'x + 2*y','x':0}").json());

    assertEquals("[\"missingClosingParenthesis\",3]", open.get("params").toString());
    assertEquals("[\"unknownFunction\",4,\"sine\",\"sin\"]", slip.get("params").toString());
    assertEquals("[\"y\",6]", name.get("params").toString());
  }

  @Test
  void a_formula_of_too_many_operations_is_refused_where_they_become_too_many() {
    String sum = "x" + " + x".repeat(99);
    JsonNode refused = read(answer(ApiEndpoint.DERIVATIVE, "{'f':'" + sum + " + x','x':0}").json());

    assertInstanceOf(
        ApiAnswer.Given.class, answer(ApiEndpoint.DERIVATIVE, "{'f':'" + sum + "','x':0}"));
    assertEquals("expression", refused.get("code").asText());
    assertEquals("tooManyNodes", refused.at("/params/0").asText());
    assertEquals(100, refused.at("/params/2").asInt());
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] half = {'{', '"', (byte) 0xc3, '"', ':', '1', '}'};
    ApiAnswer answer = ApiEndpoint.LOSS.answer(half, () -> 0);

    assertEquals("malformed", read(answer.json()).get("code").asText());
  }

  @Test
  void a_question_of_more_than_16_KiB_is_refused() {
    String spaces = " ".repeat(ApiEndpoint.MAX_BYTES);

    assertEquals("tooLong ", refusal(ApiEndpoint.LOSS, spaces + "{}"));
  }

  /** Pieces that a careless or malicious client could put anywhere. */
  private static final List<String> PIECES =
      List.of(
          "null",
          "-1",
          "0",
          "1e308",
          "-1e308",
          "1e-320",
          "1e400",
          "[]",
          "[[]]",
          "{}",
          "true",
          "'x'",
          "''",
          "'1/0'",
          "'log(0)*0'",
          "'exp(exp(x))'",
          "'x0^x1^999'",
          "[0,0]",
          "[1,2,3]",
          "[[1,2],[3,4]]",
          "1000000",
          "-1000000",
          "0.5",
          "2",
          "99999999999999999999",
          "'\\u0000'",
          "[1e6,-1e6]",
          "[-1e6,1e6]",
          "[0,1e-300]",
          "'abs(x)^-1'",
          "'tan(1e6*x0)/x1'");

  @ParameterizedTest
  @EnumSource(ApiEndpoint.class)
  void whatever_is_asked_is_answered_or_refused_and_never_fails(ApiEndpoint endpoint) {
    var random = new RandomState(20 + endpoint.ordinal());
    int answered = 0;
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      String question = mutated(WHOLE.get(endpoint), random);
      ApiAnswer answer = answer(endpoint, question);
      JsonNode json = read(answer.json());
      if (answer instanceof ApiAnswer.Refused) {
        assertTrue(json.has("code") && json.has("path") && json.has("params"), question);
        refused++;
      } else {
        answered++;
      }
    }
    // Of a question of one member few that are nearly the same mean anything.
    int fewest = LISTS.contains(endpoint) ? 0 : 100;
    assertTrue(answered > fewest, "answered only " + answered);
    assertTrue(refused > 100, "refused only " + refused);
  }

  /** One value replaced by a piece, or one character changed. */
  private static String mutated(String question, RandomState random) {
    if (random.randomSample() < 0.2) {
      int at = below(question.length(), random);
      char other = (char) (' ' + below(95, random));
      return question.substring(0, at) + other + question.substring(at + 1);
    }
    String piece = PIECES.get(below(PIECES.size(), random));
    String[] starts = question.split("(?<=[:,\\[])");
    int which = 1 + below(starts.length - 1, random);
    var mutated = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      String part = starts[i];
      boolean value = i == which && !part.matches("'[A-Za-z0-9]+':");
      mutated.append(value ? part.replaceFirst("^('[^']*'|[-0-9.e]+|[a-z]+)", piece) : part);
    }
    return mutated.toString();
  }

  private static int below(int n, RandomState random) {
    return (int) (random.randomSample() * n);
  }
}
