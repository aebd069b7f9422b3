package org.gradientplayground.figure;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.number;
import static org.gradientplayground.figure.Asked.numbers;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.stream.Stream;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientFigureTest {
  private static JsonNode ask(String question) {
    return figure(ApiEndpoint.GRADIENT, question);
  }

  private static JsonNode askUnit(String f, String more) {
    return ask(
        "{'f':'%s','window':{'x0':[-1,1],'x1':[-1,1]},'point':[0.5,-0.25]%s}".formatted(f, more));
  }

  static Stream<String> catalogue() {
    return Objectives.all().stream()
        .filter(each -> each.dimension() == 2)
        .map(each -> each.description().name());
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void a_function_of_the_catalogue_is_what_its_formula_says(String name) {
    Objective objective = Objectives.named(name).orElseThrow();
    var window = objective.description().window();
    JsonNode named = ask("{'objective':'" + name + "','point':[0.5,-0.25]}");
    JsonNode typed =
        ask(
            "{'f':'%s','window':{'x0':[%s,%s],'x1':[%s,%s]},'point':[0.5,-0.25]}"
                .formatted(
                    objective.description().formula(),
                    window.x0().low(),
                    window.x0().high(),
                    window.vertical().low(),
                    window.vertical().high()));

    double scale = Math.max(1, Math.abs(number(named.at("/point/value"))));
    assertEquals(number(named.at("/point/value")), number(typed.at("/point/value")), 1e-12 * scale);
    assertArrayEquals(
        numbers(named.at("/point/gradient")), numbers(typed.at("/point/gradient")), 1e-11 * scale);
    assertEquals(named.get("window"), typed.get("window"));
    assertEquals(number(named.at("/field/high")), number(typed.at("/field/high")), 1e-9 * scale);
    assertEquals(
        Base64.getDecoder().decode(named.at("/field/elevation").asText()).length, 2 * 121 * 121);
  }

  @Test
  void the_partial_derivatives_move_one_variable_each() {
    JsonNode partials = ask("{'objective':'bowl','point':[3,4],'h':0.5}").get("partials");

    assertEquals("[3.5,4.0]", partials.at("/0/plus/x").toString());
    assertEquals("[2.5,4.0]", partials.at("/0/minus/x").toString());
    assertEquals("[3.0,4.5]", partials.at("/1/plus/x").toString());
    assertEquals(28.25, partials.at("/0/plus/f").asDouble());
    assertEquals(22.25, partials.at("/0/minus/f").asDouble());
    assertEquals(6, partials.at("/0/value").asDouble());
    assertEquals(8, partials.at("/1/value").asDouble());
    assertEquals(0, partials.at("/1/error").asDouble());
  }

  @Test
  void no_direction_is_steeper_than_the_gradient() {
    String question = "{'objective':'bowl','point':[3,4],'arrows':0,'field':false,'angle':%s}";
    double steepest = number(ask(question.formatted(0)).at("/point/angle"));

    assertEquals(StrictMath.atan2(8, 6), steepest);
    for (int i = 0; i < 16; i++) {
      double turn = i * Math.PI / 8;
      JsonNode directional = ask(question.formatted(steepest + turn)).get("directional");
      assertEquals(10, directional.get("steepest").asDouble());
      assertEquals(10 * Math.cos(turn), directional.get("exact").asDouble(), 1e-12);
      assertEquals(10 * Math.cos(turn), directional.get("value").asDouble(), 1e-9);
      assertEquals(Math.cos(turn), directional.get("share").asDouble(), 1e-12);
    }
  }

  @Test
  void slices_go_through_the_point_and_their_tangents_have_its_partial_derivatives() {
    JsonNode slices = askUnit("x0^2*x1", ",'field':false").get("slices");

    double[] slopes = {2 * 0.5 * -0.25, 0.25};
    double[] point = {0.5, -0.25};
    for (int i = 0; i < 2; i++) {
      JsonNode slice = slices.get(i);
      assertEquals(slopes[i], slice.get("slope").asDouble(), 1e-15);
      double above = slice.get("slope").asDouble() * point[i] + slice.get("intercept").asDouble();
      assertEquals(0.25 * -0.25, above, 1e-15);
      assertEquals(121, slice.get("f").size());
    }
    assertEquals(-0.25, slices.at("/0/f/120").asDouble());
    assertEquals(0.25, slices.at("/1/f/120").asDouble());
  }

  @Test
  void arrows_stand_in_the_middles_of_cells_from_the_lower_left() {
    JsonNode arrows = askUnit("x0^2 + 3*x1", ",'arrows':2,'field':false").get("arrows");

    assertEquals("[-0.5,0.5]", arrows.get("x0").toString());
    assertEquals("[-1.0,1.0,-1.0,1.0]", arrows.get("g0").toString());
    assertEquals("[3.0,3.0,3.0,3.0]", arrows.get("g1").toString());
    assertEquals(Math.sqrt(10), arrows.get("longest").asDouble(), 1e-15);
  }

  @Test
  void where_f_is_undefined_there_is_no_terrain_and_no_arrow() {
    JsonNode figure = askUnit("log(x0*x1)", ",'arrows':2");

    byte[] undefined = Base64.getDecoder().decode(figure.at("/field/undefined").asText());
    assertEquals(121 * 121, undefined.length);
    assertEquals(0, undefined[0]);
    assertEquals(1, undefined[120]);
    assertEquals(1, undefined[60 * 121 + 60], "log(0) is no terrain either");
    assertEquals("[-2.0,null,null,2.0]", figure.at("/arrows/g0").toString());
    assertEquals("undefined", figure.at("/point/value").asText());
    assertEquals("undefined", figure.at("/partials/0/value").asText());
    assertTrue(figure.at("/point/angle").isNull());
    assertTrue(figure.at("/directional/share").isNull());
  }

  @Test
  void what_is_defined_everywhere_says_so() {
    assertTrue(askUnit("x0", "").at("/field/undefined").isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x1", "x0", "x1 + x0", "2"})
  void names_may_come_in_any_order_or_not_at_all(String f) {
    double[] gradient = numbers(askUnit(f, ",'field':false").at("/point/gradient"));

    assertEquals(f.contains("x0") ? 1 : 0, gradient[0]);
    assertEquals(f.contains("x1") ? 1 : 0, gradient[1]);
  }

  @Test
  void a_flat_place_has_a_gradient_without_a_direction() {
    JsonNode figure = askUnit("(x0 - 0.5)^2 + (x1 + 0.25)^2", "");

    assertEquals(0, figure.at("/point/length").asDouble());
    assertTrue(figure.at("/point/angle").isNull());
    assertTrue(figure.at("/directional/share").isNull());
  }

  @Test
  void a_costly_function_has_a_coarser_field() {
    String costly = "^1.5^x1";

    assertEquals(121, askUnit("x0^2 + x1^2", "").at("/field/columns").asInt());
    assertEquals(61, askUnit("x0" + costly.repeat(8), "").at("/field/columns").asInt());
    assertEquals(41, askUnit("x0" + costly.repeat(20), "").at("/field/columns").asInt());
  }
}
