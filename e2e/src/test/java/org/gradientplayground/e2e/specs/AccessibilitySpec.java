package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gradientplayground.e2e.fixture.Axe;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The states that differ in structure, each in both themes, both languages, on a phone and at a
 * desk; not in every combination of them.
 */
@Order(1)
@ExtendWith(Learners.class)
class AccessibilitySpec {
  @ParameterizedTest
  @ValueSource(strings = {"light, English, desk", "dark, Chinese, phone"})
  void no_state_of_the_scene_shuts_anybody_out(String circumstances, Learner learner) {
    var playground =
        in(circumstances, learner)
            .opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=5");
    playground.waitsForStep(2);
    check("running", learner);

    playground.pause();
    var receipt = playground.readout().open("x₀");
    check("a receipt open", learner);
    receipt.close();

    playground.settings().open();
    check("settings open", learner);
    playground.settings().close();

    playground.entersLearningRate("fast").refusesTheLearningRate();
    check("a refused value", learner);

    var dialog = playground.header().opensTheShareDialog().showsTheQrCode();
    check("the share dialog", learner);
    dialog.embeds().opensTheControls();
    check("a frame to embed", learner);
    dialog.makesPictures();
    check("pictures", learner);
    dialog.closes();

    playground.runs().compareOptimizers();
    check("four runs", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, desk", "dark, English, phone"})
  void a_run_that_has_diverged_shuts_nobody_out(String circumstances, Learner learner) {
    var playground =
        in(circumstances, learner)
            .opens("?objective=bowl&start=-3,4&learningRate=1.5&steps=100000&pace=max");

    playground.comesToItsEnd().outcome().says("outcome.bound");

    check("diverged", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, phone", "dark, English, desk"})
  void a_function_of_one_variable_shuts_nobody_out(String circumstances, Learner learner) {
    var playground =
        in(circumstances, learner)
            .opens("?objective=quartic&start=2&learningRate=0.02&steps=1000&step=5");

    playground.shows(5);

    check("one variable", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, phone", "dark, English, desk"})
  void a_function_that_is_typed_shuts_nobody_out(String circumstances, Learner learner) {
    var playground =
        in(circumstances, learner).opens("?expression=log(a)%2Bb%5E2&start=2,1&step=0").shows(0);
    check("two variables of one's own", learner);

    playground.settings().open();
    check("its settings", learner);
    playground.settings().close();

    var receipt = playground.readout().open("∂b");
    check("the receipt of its derivative", learner);
    receipt.close();

    playground.enters("3a").refusesTheFunction("3a", 2, "missingOperator", "3*a");
    check("a refused function", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, phone", "dark, English, desk"})
  void no_state_of_a_training_shuts_anybody_out(String circumstances, Learner learner) {
    var playground =
        in(circumstances, learner)
            .opensTraining("?set=circle&hidden=4:tanh&learningRate=0.1&batchSize=64&pace=5");
    playground.waitsForStep(6);
    check("training", learner);

    playground.pause();
    var card = playground.network().click("W₁[1,2]");
    check("a weight open", learner);
    card.close();

    playground.settings().open();
    check("settings of a training open", learner);
    playground.settings().close();

    playground.exports().open().show("curves");
    check("the export dialog", learner);
    playground.exports().close();

    playground.curveView().openTable();
    playground.data().choose("own").types("a,b\n1,x\n2,\n3,y\n");
    playground.data().refuses();
    check("own data with a fault", learner);
    playground.data().turnsToDrawing();
    check("drawing", learner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set=digits&step=3; light, English, phone",
        "set=wave&learningRate=2&epochs=9&pace=max; dark, Chinese, phone",
        "set=plane&step=9; light, Chinese, desk",
        "set=iris&hidden=8:relu,8:sigmoid&sampling=replacement&step=9; dark, English, desk",
      })
  void no_kind_of_data_shuts_anybody_out(String example, Learner learner) {
    var parts = example.split("; ");
    var playground = in(parts[1], learner).opensTraining("?" + parts[0]);

    playground.comesToItsEnd();

    check(example, learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, phone", "dark, English, desk"})
  void no_state_of_a_graph_shuts_anybody_out(String circumstances, Learner learner) {
    var playground = in(circumstances, learner).opensGraph("?expression=x*x%2Bx&inputs=x:3&step=5");
    playground.shows(5).hasNodes(3);
    check("a graph", learner);

    var receipt = playground.opens("x × x");
    check("the receipt of a node", learner);
    receipt.close();

    playground.showsPaths("x", "3 + 3 + 1 = 7");
    playground.makesTheMistake("accumulate").comparesWrongAndRight("∂L/∂x", "3", "7");
    check("paths, and a mistake", learner);

    playground.enters("x*(").refusesTheExpression("x*(", 4, "missingOperand");
    check("an expression with a fault", learner);

    playground.letsLearn("x");
    check("a graph that learns", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, phone", "dark, English, desk"})
  void no_state_of_the_layers_shuts_anybody_out(String circumstances, Learner learner) {
    var playground =
        in(circumstances, learner).opensLayers("?x=1,-0.5;0.3,0.8&t=1,0,0;0,0,1&step=0&pace=max");
    playground.shows(0);
    check("nothing computed", learner);

    playground.stepsTo(9).open("dW1[0, 1]").openProduct(1);
    check("a product open", learner);
    playground.cell().close();

    playground.types("W1[0, 0]", "a");
    check("a number that is none", learner);
    playground.refusesWhatWasTyped("W1[0, 0]");

    playground.check().run().openLeaf("W1").plantOneForMe().differs();
    check("a hidden mistake to be guessed", learner);
    playground.check().compare("W1 = [[1 2]");
    check("gradients that cannot be read", learner);

    playground.opensTheLastLayer().saysThatTheOpenedLayerEqualsTheClosedOne("da2");
    check("the last layer opened", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, phone", "dark, English, desk"})
  void no_exercise_shuts_anybody_out(String circumstances, Learner learner) {
    var numbers =
        in(circumstances, learner).opensLayers("?exercise=affine-weight-gradient:3").exercises();
    numbers.asks("affine-weight-gradient").types("5", "4", "x", "0").handsIn();
    check("a number that is none", learner);
    numbers.types("5", "4", "3", "1").handsIn().isWrong("numbers");
    check("a wrong matrix", learner);

    var choice = learner.opensGradient("?exercise=steepest-descent-direction:3").exercises();
    choice.asks("steepest-descent-direction").clicksInThePicture("a");
    check("an arrow chosen", learner);
    choice.handsIn().hasSolved(0, 4);
    check("a wrong arrow", learner);

    var curve = learner.opensGraph("?exercise=activation-slope-curve:3").exercises();
    curve.asks("activation-slope-curve").drawsByKeys("ArrowUp", 1);
    check("a curve", learner);
    curve.handsIn().isWrong("curve");
    check("a wrong curve", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, Chinese, desk", "dark, English, phone"})
  void no_page_of_a_lesson_shuts_anybody_out(String circumstances, Learner learner) {
    in(circumstances, learner).opensLoss("?lesson=1");
    var lesson = learner.lesson("loss").hasAllItsNumbers();
    check("a stop", learner);

    lesson.showsItsOutcome();
    check("what was seen", learner);

    learner.opensLoss("?lesson=99");
    learner.lesson("loss").saysThatThereIsNo("99");
    check("no such page", learner);

    learner.opensLoss("?lesson=5");
    learner.lesson("loss").hasAllItsNumbers();
    check("the answer", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, English, phone", "dark, Chinese, desk"})
  void an_iteration_with_large_tensors_shuts_nobody_out(String circumstances, Learner learner) {
    in(circumstances, learner)
        .opensTraining("?set=digits&hidden=32:relu&step=3")
        .shows(3)
        .looksIntoTheIteration();
    var playground = learner.arrivesAtLayers().showsIteration(3);

    playground.fitsTheWidth().runsAsFastAsItGoes().play().comesToItsEnd().showsCellsOf("dW1");

    check("large tensors", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, English, phone", "dark, Chinese, desk"})
  void the_pages_without_a_run_shut_nobody_out(String circumstances, Learner learner) {
    var reader = in(circumstances, learner);
    reader.opensStart();
    check("the start page", learner);
    reader.opensGlossary("#mse");
    check("the glossary", learner);
    reader.opensMistakes("#naive-softmax").shows("naive-softmax", "probabilities", "(", "(0.99995");
    check("the mistakes", learner);
    reader.opensLoss();
    check("losses", learner);
    reader.opensLoss("?y=1,0,0;0.2,0.3,0.5&labels=2,1").opens("crossEntropyWithEpsilon");
    check("losses of labels", learner);
    reader.opensEpochs("?samples=100&batchSize=7&epochs=3&sampling=replacement&at=2");
    check("an epoch", learner);
    reader.opensDerivative("?f=abs(x)&x=0&h=0.5&window=-3,3");
    check("a derivative", learner);
    reader.opensGradient("?f=log(x0)&point=1,1&x0=-1,4&x1=-1,4&angle=30");
    check("a gradient", learner);
    reader.opensNetworkGradient("?step=7&version=twice");
    check("the gradient of a net", learner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light, English, desk", "dark, English, phone"})
  void a_term_and_the_menu_of_scenes_shut_nobody_out(String circumstances, Learner learner) {
    var figure = in(circumstances, learner).opensLoss();
    figure.term().open("cross entropy");
    check("a term", learner);
    figure.term().close();

    if (circumstances.contains("phone")) {
      figure.header().opensTheMenu();
      check("the menu of scenes", learner);
    }
  }

  private static Learner in(String circumstances, Learner learner) {
    if (circumstances.contains("dark")) {
      learner.prefersDark();
    }
    if (circumstances.contains("Chinese")) {
      learner.readsChinese();
    }
    return circumstances.contains("phone") ? learner.hasAPhone(390, 844) : learner;
  }

  private static void check(String state, Learner learner) {
    assertEquals(List.of(), Axe.violations(learner.page()), state);
  }
}
