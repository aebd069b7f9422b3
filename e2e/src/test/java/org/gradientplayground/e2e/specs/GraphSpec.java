package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two apples at 100 and three oranges at 150, with 10 % tax: 715. */
@ExtendWith(Learners.class)
class GraphSpec {
  private static final String FRUIT =
      "?expression=(apple*apples%2Borange*oranges)*tax"
          + "&inputs=apple:100,apples:2,orange:150,oranges:3,tax:1.1";
  private static final String FAN_OUT = "?expression=x*x%2Bx&inputs=x:3";
  private static final String NEURON =
      "?expression=y=sigmoid(w*x%2Bb);L=square(y-t)&inputs=w:0.5,x:1.5,b:-1,t:1"
          + "&parameters=w,b&learningRate=2&iterations=20";

  @Test
  void a_walk_forward_and_backward_gives_the_numbers_of_the_book(Learner learner) {
    var playground = learner.opensGraph(FRUIT + "&step=0").shows(0);

    playground.isAtStep("apple = 100").stepForward().isAtStep("apple × apples = 200");
    playground.stepForward().stepForward().stepForward().isAtStep("= 715");
    playground.stepForward().isAtStep("∂L/∂L = 1");
    playground.stepForward().isAtStep("= 1.1", "∂L/∂tax = 650");
    playground.stepForward().stepForward().isAtStep("∂L/∂orange = 3.3", "∂L/∂oranges = 165");
    playground.stepForward().isAtStep("∂L/∂apple = 2.2", "∂L/∂apples = 110");

    playground
        .says("input apple", "= 2.2")
        .says("input tax", "= 650")
        .outcome()
        .says(Pattern.compile("L = 715"));
    playground.stepBack().isAtStep("∂L/∂orange = 3.3").says("input apple", "value 100");
  }

  @Test
  void an_input_changes_every_number_at_once_and_the_walk_stays_where_it_is(Learner learner) {
    var playground = learner.opensGraph(FRUIT + "&step=7").shows(7);

    playground
        .sets("apple", "120")
        .says("input apple", "value 120")
        .isAtStep("∂L/∂(apple·apples) = 1.1");
    playground.says("input tax", "= 690");

    playground.stepForward().stepForward().isAtStep("∂L/∂apples = 132");
    playground.nudges("apples").says("input apples", "value 2.02").isAtStep("∂L/∂apples = 132");
  }

  @Test
  void a_step_is_chosen_from_the_list_forward_and_back(Learner learner) {
    var playground = learner.opensGraph(FRUIT + "&step=0").shows(0);

    playground.choosesStep("∂L/∂L").says("input apple", "value 100").choosesStep("apple × apples");

    playground.shows(1).isAtStep("= 200");
  }

  @Test
  void an_own_expression_is_refused_with_its_place_and_mended(Learner learner) {
    var playground = learner.opensGraph(FRUIT + "&step=9").shows(9);

    playground
        .enters("(apple*apples+*orange)*tax")
        .refusesTheExpression("(apple*apples+*orange)*tax", 15, "missingOperand");
    playground.hasNodes(9).says("input apple", "= 2.2");

    playground.enters("（apple×apples＋orange）*tax").hasNodes(7);
    playground.showsExpression("（apple×apples＋orange）*tax").runsAsFastAsItGoes();
    playground.comesToItsEnd().says("input orange", "= 1.1").holds("apple", Pattern.compile("100"));
  }

  @Test
  void what_comes_back_to_a_value_that_is_used_three_times_adds_up(Learner learner) {
    var playground = learner.opensGraph(FAN_OUT + "&step=5").shows(5);

    playground.says("input x", "∂L/∂x = 7").opens("input x").contains("3+3+1").close();
    playground.showsPaths("x", "∂L/∂x = 3 + 3 + 1 = 7");

    playground.makesTheMistake("accumulate").comparesWrongAndRight("∂L/∂x", "3", "7");
    playground.says("input x", "∂L/∂x = 3");
  }

  @Test
  void a_forgotten_zero_grad_shows_in_the_second_iteration(Learner learner) {
    var playground = learner.opensGraph(FAN_OUT + "&step=5").shows(5);

    playground.makesTheMistake("zeroGrad").runsAsFastAsItGoes().play().comesToItsEnd();

    playground.comparesWrongAndRight("∂L/∂x", "14", "7").says("input x", "∂L/∂x = 14");
  }

  @Test
  void parameters_learn_and_the_rate_can_be_changed(Learner learner) {
    var playground = learner.opensGraph(NEURON + "&pace=max");

    playground.comesToItsEnd().outcome().says("expression.learned");

    playground.holds("w", Pattern.compile("2\\.02.*")).holds("x", Pattern.compile("1\\.5"));
    playground.scrubTo(0).holds("w", Pattern.compile("0\\.5"));
  }

  @Test
  void an_input_becomes_a_parameter(Learner learner) {
    var playground = learner.opensGraph("?expression=square(w-3)&inputs=w:1&step=0").shows(0);

    playground.letsLearn("w").runsAsFastAsItGoes().play().comesToItsEnd();

    playground.holds("w", Pattern.compile("2\\.9.*"));
  }

  @Test
  void everything_is_done_by_the_keyboard(Learner learner) {
    var playground = learner.opensGraph(FRUIT + "&step=9").shows(9);

    playground.entersThePicture().standsOn("input apple").presses("ArrowRight");
    playground.standsOn("apple × apples").presses("ArrowDown").standsOn("orange × oranges");
    playground.opensByEnter().contains("450", "150", "3.3").close();
    playground.standsOn("orange × oranges").presses("ArrowLeft").standsOn("input orange");
  }

  @Test
  void a_link_reopens_the_same_graph_with_its_edits_at_the_same_step(Learner one, Learner other) {
    var original = one.opensGraph(FRUIT + "&step=9").shows(9);
    original.sets("tax", "1.2").says("input tax", "value 1.2").stepBack();
    var step = original.shownStep();

    var reopened = other.opensGraph(original.header().sharedLink()).shows(step);

    assertFalse(reopened.isPlaying());
    reopened.isAtStep("∂L/∂orange = 3.6").says("input tax", "value 1.2");
    assertEquals(original.stepForward().shownStep(), reopened.stepForward().shownStep());
  }

  @Test
  void a_link_that_cannot_be_read_says_what(Learner learner) {
    learner.opensGraph("?expression=a*b&inputs=a:three,b:2").refuses("error.linkUnreadable");
  }

  @Test
  void a_link_with_too_long_an_expression_says_how_long_it_may_be(Learner learner) {
    learner.opensGraph("?expression=" + "x*".repeat(1000) + "x").refuses("error.linkTooLong");
  }

  @Test
  void a_link_that_names_nothing_to_show_says_so(Learner learner) {
    learner.opensGraph("?pace=fast").refuses("error.linkUnreadable");
    learner.opensGraph("#%7B%22edits").refuses("error.linkCut");
  }

  @Test
  void a_long_expression_is_shared_by_a_link_that_every_server_takes(Learner one, Learner other) {
    var expression = String.join("+", Collections.nCopies(300, "苹果*x"));
    var original = one.opensGraph("?expression=x").enters(expression).showsExpression(expression);

    var link = original.header().sharedLink();

    assertTrue(link.indexOf('#') < 1000, link);
    other.opensGraph(link).showsExpression(expression);
  }

  @Test
  void going_back_and_forward_leads_through_the_expressions_that_were_opened(Learner learner) {
    learner.opensGraph("?expression=a*b&inputs=a:2,b:3&step=0").shows(0).hasNodes(3);
    learner.opensGraph("?expression=sin(u)&inputs=u:2&step=1").shows(1).hasNodes(2);

    learner.goesBack();
    learner.arrivesAtGraph().shows(0).showsExpression("a*b").hasNodes(3);
    learner.goesForward();
    learner.arrivesAtGraph().shows(1).showsExpression("sin(u)").hasNodes(2);
  }

  @Test
  void the_expression_of_a_link_that_cannot_be_read_stands_in_the_field(Learner learner) {
    var playground = learner.opensGraph("?expression=(x%2By)*3z&inputs=x:1,y:2,z:3");

    playground.refusesTheExpression("(x+y)*3z", 8, "missingOperator").hasNodes(5);

    playground.enters("(x+y)*3*z").showsExpression("(x+y)*3*z").lesson().says("this expression");
  }

  @Test
  void a_link_made_after_a_long_drag_is_short_and_shows_the_same(Learner one, Learner other) {
    var original = one.opensGraph(FRUIT + "&step=7").shows(7);
    for (var nudge = 0; nudge < 8; nudge++) {
      original.nudges("apple").isAtStep("∂L/∂(apple·apples) = 1.1");
    }
    original.sets("apple", "50").says("input apple", "value 50").isAtStep("= 1.1");

    var link = original.header().sharedLink();
    var reopened = other.opensGraph(link).shows(14);

    assertEquals(1, link.split("atStep", -1).length - 1, link);
    reopened.says("input apple", "value 50").isAtStep("∂L/∂(apple·apples) = 1.1");
    original.stepForward().stepForward().isAtStep("∂L/∂apples = 55");
    reopened.stepForward().stepForward().isAtStep("∂L/∂apples = 55");
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "320, 568"})
  void a_phone_sees_the_whole_graph_of_the_apples(int width, int height, Learner learner) {
    learner
        .hasAPhone(width, height)
        .opensGraph("?expression=apple*count*tax&inputs=apple:100,count:2,tax:1.1&step=2")
        .shows(2)
        .hasNodes(5)
        .showsTheWholeGraph();
  }

  @ParameterizedTest
  @CsvSource({"390, 844, English", "320, 568, Chinese"})
  void a_graph_fits_a_phone_and_works_by_touch(
      int width, int height, String language, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    var playground = reader.hasAPhone(width, height).opensGraph(FRUIT + "&step=9").shows(9);
    var apple = language.equals("Chinese") ? "输入 apple" : "input apple";

    playground.fitsTheWidth().sets("apple", "50").says(apple, "50").stepBack().stepForward();
    playground.opens("apple × apples");
    playground.fitsTheWidth().presses("Escape");
    playground.enters("x*").refusesTheExpression("x*", 3, "missingOperand").fitsTheWidth();
    playground.showsPaths("apple", "2.2").fitsTheWidth();
  }

  @Test
  void the_graph_is_told_in_the_other_language_without_a_pause(Learner learner) {
    var playground = learner.opensGraph(NEURON + "&pace=5");
    playground.waitsForStep(2);

    var inChinese = playground.chooseLanguage("中文");

    inChinese.speaks("zh-CN").waitsForStep(inChinese.newestStep() + 2);
    inChinese.pause().says("参数 w", "值").lesson().asks();
  }

  @Test
  void every_example_runs(Learner learner) {
    var playground = learner.opensGraph("");

    for (var example : playground.lesson().examples()) {
      playground.lesson().choose(example).asks();
      playground.waitsForStep(1);
    }
  }
}
