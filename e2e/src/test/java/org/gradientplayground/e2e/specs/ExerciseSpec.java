package org.gradientplayground.e2e.specs;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Learners.class)
class ExerciseSpec {
  @Test
  void a_named_mistake_is_told_with_the_way_to_the_right_answer(Learner learner) {
    var exercises = learner.opensLoss("?exercise=half-squared-error:3").exercises();

    exercises.asks("half-squared-error").types("10").handsIn();

    exercises
        .namesTheMistake("half-squared-error", "forgotHalf")
        .showsTheWay("errors", "squares", "total", "half")
        .hasSolved(0, 7);
  }

  @Test
  void a_right_number_is_right_however_it_is_typed(Learner learner) {
    var exercises = learner.opensLoss("?exercise=half-squared-error:3").exercises();

    exercises.asks("half-squared-error").types("５．０").presses("Enter").isRight().hasSolved(1, 7);
  }

  @Test
  void what_is_no_number_is_refused_beside_the_field_and_stays(Learner learner) {
    var playground = learner.opensLoss("?exercise=mean-squared-error-gradient:3");
    var exercises = playground.exercises().asks("mean-squared-error-gradient");

    exercises.types("0", "", "x", "2.5").handsIn().refuses("A number is missing.");
    exercises.types("0", "4.5", "x", "2.5").handsIn();

    exercises
        .refuses("“x” is not a number. Examples: 0.3, 1e-4.")
        .hasTyped("0", "4.5", "x", "2.5")
        .types("0", "4.5", "-1", "2.5")
        .handsIn()
        .isRight();
  }

  @Test
  void the_wrong_numbers_of_a_matrix_are_marked(Learner learner) {
    var exercises = learner.opensLayers("?exercise=affine-weight-gradient:3").exercises();

    exercises.asks("affine-weight-gradient").types("5", "4", "30", "0").handsIn();

    exercises
        .isWrong("numbers")
        .marks(List.of(2))
        .showsTheWay("inputsTransposed", "transposedTimesUpstream");
  }

  @Test
  void an_arrow_of_the_picture_is_the_answer(Learner learner) {
    var exercises = learner.opensGradient("?exercise=steepest-descent-direction:3").exercises();

    exercises.asks("steepest-descent-direction").handsIn().refuses("Choose one first.");
    exercises.clicksInThePicture("d").hasChosen("arrow d").handsIn();

    exercises.isRight().showsTheWay("partial0", "partial1", "minusGradient");
  }

  @Test
  void an_input_of_the_drawn_graph_is_the_answer(Learner learner) {
    var exercises = learner.opensGraph("?exercise=most-sensitive-input:3").exercises();

    exercises.asks("most-sensitive-input").clicksInThePicture("b").handsIn();

    exercises.namesTheMistake("most-sensitive-input", "tookLargestInput");
  }

  @Test
  void a_mini_batch_is_chosen_by_its_tiles(Learner learner) {
    var exercises = learner.opensEpochs("?exercise=batch-of-sample:3").exercises();

    exercises.asks("batch-of-sample").chooses("mini-batch 2: 16 samples").handsIn();
    exercises.namesTheMistake("batch-of-sample", "nOverBPlusOne").triesOtherNumbers();
  }

  @Test
  void a_curve_is_drawn_by_hand(Learner learner) {
    var exercises = learner.opens("?exercise=descent-curve:3").exercises();
    exercises.asks("descent-curve").handsIn();
    exercises.refuses("The curve does not reach from end to end: some places have no height.");

    exercises
        .draws(0.131, 0.155, 0.295, 0.302, 0.459, 0.39, 0.623, 0.443, 0.786, 0.475, 0.95, 0.493)
        .isDrawn()
        .handsIn();

    exercises.isRight();
  }

  @Test
  void a_curve_is_drawn_by_keys_alone(Learner learner) {
    var exercises = learner.opensGraph("?exercise=activation-slope-curve:3").exercises();

    exercises.asks("activation-slope-curve").drawsByKeys("ArrowUp", 10).presses("Enter");

    exercises.namesTheMistake("activation-slope-curve", "drewConstant");
  }

  @Test
  void the_picture_gives_nothing_away_and_shows_it_when_it_is_asked_to(Learner learner) {
    var playground = learner.opensLoss("?exercise=half-squared-error:3");
    var exercises = playground.exercises().asks("half-squared-error").types("7").handsIn();
    exercises.isWrong("number");
    playground.shows("halfSquaredError", "0.0975");

    exercises.seesItInThePicture();

    playground.shows("halfSquaredError", "5");
    learner.waitsForAddress("exercise=half-squared-error:3");
  }

  @Test
  void a_run_is_set_up_as_the_question_says(Learner learner) {
    var playground = learner.opens("?exercise=two-descent-steps:3");
    var exercises = playground.exercises().asks("two-descent-steps").types("2.4").handsIn();
    exercises.namesTheMistake("two-descent-steps", "madeOneStep").seesItInThePicture();

    playground.comesToItsEnd().shows(2);

    learner.waitsForAddress("objective=square");
  }

  @Test
  void a_teachers_link_asks_everybody_the_same(Learner teacher, Learner pupil) {
    teacher
        .page()
        .addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
    var exercises = teacher.opensEpochs().exercises().open(5).asks("batches-per-epoch");
    var link = exercises.choosesExercise("last-batch-size").link();

    var opened = pupil.opensEpochs(link).exercises().asks("last-batch-size");

    opened.questionContains(exercises.question());
  }

  @Test
  void a_link_is_copied_where_the_browser_allows_it(Learner learner) {
    learner
        .page()
        .context()
        .grantPermissions(
            List.of("clipboard-read", "clipboard-write"),
            new BrowserContext.GrantPermissionsOptions());

    learner
        .opensLoss("?exercise=outlier-factor:1")
        .exercises()
        .asks("outlier-factor")
        .copiesTheLink();
  }

  @Test
  void a_link_that_names_nothing_here_is_told(Learner learner) {
    learner
        .opensLoss("?exercise=descent-step:1")
        .exercises()
        .notices("exercise.unknown")
        .asks("half-squared-error");
    learner
        .opensLoss("?exercise=outlier-factor:many")
        .exercises()
        .notices("exercise.badSeed", "seed", "many")
        .asks("outlier-factor");
  }

  @Test
  void what_was_solved_is_known_on_the_next_visit_until_it_is_forgotten(Learner learner) {
    learner.opensStart().tellsNothingSolved("loss");
    learner.opensLoss("?exercise=half-squared-error:3").exercises().types("5").handsIn().isRight();

    learner.opensStart().tellsSolved("loss", 1, 7);
    learner.opensLoss().exercises().open(7).hasSolved(1, 7).forgets().hasSolved(0, 7);

    learner.opensStart().tellsNothingSolved("loss");
  }

  @Test
  void the_examples_come_back_and_the_address_is_theirs_again(Learner learner) {
    var playground = learner.opensLoss();
    playground.exercises().open(7);
    learner.waitsForAddress("exercise=half-squared-error:");

    playground.exercises().close();

    learner.page().waitForCondition(() -> !learner.page().url().contains("exercise"));
    playground.lesson().asks();
  }

  @Test
  void everything_works_by_keys_alone(Learner learner) {
    var playground = learner.opensLoss("?exercise=half-squared-error:3");
    var exercises = playground.exercises().asks("half-squared-error");

    exercises.tabsToTheAnswer().presses("5").presses("Enter").isRight();
    exercises.tabsTo("exercise.next").presses("Enter");

    exercises.asks("mean-squared-error-gradient");
  }

  @Test
  void what_was_typed_outlives_a_change_of_the_language(Learner learner) {
    var playground = learner.opensLayers("?exercise=affine-bias-gradient:3");
    playground.exercises().asks("affine-bias-gradient").types("-3", "7");

    var inChinese = playground.chooseLanguage("中文").exercises();

    inChinese.asks("affine-bias-gradient").hasTyped("-3", "7").handsIn().isWrong("numbers");
  }

  @ParameterizedTest
  @CsvSource({"390, 844, English", "320, 568, Chinese"})
  void every_kind_of_form_fits_a_phone(int width, int height, String language, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    var layers = reader.hasAPhone(width, height).opensLayers("?exercise=affine-forward:3");
    layers
        .exercises()
        .asks("affine-forward")
        .types("0", "1", "-12", "6")
        .handsIn()
        .marks(List.of(3));
    layers.fitsTheWidth();

    var gradient = reader.opensGradient("?exercise=steepest-descent-direction:3");
    gradient
        .exercises()
        .asks("steepest-descent-direction")
        .clicksInThePicture("d")
        .handsIn()
        .isRight();
    gradient.fitsTheWidth();

    var epochs = reader.opensEpochs("?exercise=batch-of-sample:3");
    epochs.exercises().asks("batch-of-sample");
    epochs.fitsTheWidth();

    var graph = reader.opensGraph("?exercise=activation-slope-curve:3");
    graph
        .exercises()
        .asks("activation-slope-curve")
        .drawsByKeys("ArrowUp", 1)
        .handsIn()
        .isWrong("curve");
    graph.fitsTheWidth();
  }
}
