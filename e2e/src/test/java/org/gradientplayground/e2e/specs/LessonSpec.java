package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.fixture.Scenes;
import org.gradientplayground.e2e.pages.GuidedLesson;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(2)
@ExtendWith(Learners.class)
class LessonSpec {
  @Test
  void every_stop_of_every_lesson_sets_its_scene_up_and_speaks_of_its_numbers(Learner learner) {
    learner.prefersLittleMotion().opensLoss("?lesson=0");

    for (var scene : Scenes.IN_ORDER) {
      var lesson = learner.lesson(scene).beginsAtItsPuzzle();
      isSetUp(lesson);
      lesson.begin();
      while (!lesson.isAtTheAnswer()) {
        lesson.hidesItsOutcome();
        isSetUp(lesson);
        lesson.showsItsOutcome().speaksOfNumbersThatTheSceneShows().typesetsItsFormulas().goOn();
      }
      isSetUp(lesson);
      goToTheNext(lesson, scene);
    }
  }

  private static void isSetUp(GuidedLesson lesson) {
    lesson.saysWhereToLook().speaksOfNumbersThatTheSceneShows().isAsItWasSetUp();
  }

  @Test
  void every_lesson_can_be_walked_through_in_chinese(Learner learner) {
    learner.readsChinese().prefersLittleMotion().opensLoss("?lesson=0");

    for (var scene : Scenes.IN_ORDER) {
      var lesson = learner.lesson(scene).beginsAtItsPuzzle().begin();
      while (!lesson.isAtTheAnswer()) {
        assertTrue(lesson.title().matches(".*\\p{IsHan}.*"), lesson.title());
        lesson.hidesItsOutcome().saysWhereToLook().isAsItWasSetUp().showsItsOutcome().goOn();
      }
      goToTheNext(lesson, scene);
    }
  }

  private static void goToTheNext(GuidedLesson lesson, String scene) {
    var next = Scenes.IN_ORDER.indexOf(scene) + 1;
    if (next < Scenes.IN_ORDER.size()) {
      lesson.goesToTheNextLesson(Scenes.IN_ORDER.get(next));
    }
  }

  @Test
  void what_the_texts_say_in_fixed_numbers_is_what_the_scenes_compute(Learner learner) {
    learner.prefersLittleMotion().opens("?lesson=0");
    learner.lesson("descent").hasAllItsNumbers().says("x₀ = −2.59×10¹³");

    learner.opensNetworkGradient("?lesson=5");
    learner.lesson("network-gradient").hasAllItsNumbers().says("costs 0.5514 for ever");

    learner.opensLayers("?lesson=2");
    var cell = learner.lesson("layers").hasAllItsNumbers();
    cell.showsItsOutcome().hasAllItsNumbers().hasInAFormula("0.3009");
    cell.goOn().showsItsOutcome().hasAllItsNumbers().says("0.6018, twice as much");
  }

  @Test
  void a_stop_is_in_the_address_and_is_set_up_anew_when_it_is_opened_again(Learner learner) {
    var figure = learner.opensDerivative("?lesson=2");
    var lesson = learner.lesson("derivative").isAtStop(2, 4).hasAllItsNumbers();
    figure.entersH("0.5");
    lesson.saysThatTheSceneWasChanged();
    learner.waitsForAddress("h=0.5");

    learner.page().reload();
    learner.lesson("derivative").isAtStop(2, 4).isAsItWasSetUp().says("h = 0.1");

    figure.entersH("0.5");
    lesson.saysThatTheSceneWasChanged().setUpAgain().says("h = 0.1");
    lesson.goBack().isAtStop(1, 4);
    learner.waitsForAddress("lesson=1");
    lesson.close();
    learner.waitsForAddressWithout("lesson=");
  }

  @Test
  void a_lesson_of_runs_sees_a_change_and_sets_the_run_up_again(Learner learner) {
    var descent = learner.opens("?lesson=2");
    var lesson = learner.lesson("descent").isAtStop(2, 4).isAsItWasSetUp();

    descent.changeLearningRate("0.9");

    lesson.saysThatTheSceneWasChanged().setUpAgain().showsItsOutcome();
    descent.waitsForStep(2);
  }

  @Test
  void a_page_that_a_lesson_has_not_is_told_and_the_lesson_begins_at_its_puzzle(Learner learner) {
    learner.readsChinese().opensEpochs("?lesson=99");

    learner.lesson("epochs").saysThatThereIsNo("99").beginsAtItsPuzzle().begin().isAtStop(1, 4);
  }

  @Test
  void a_scene_does_not_answer_a_lesson_before_the_guess(Learner learner) {
    var epochs = learner.opensEpochs("?lesson=2");
    var lesson = learner.lesson("epochs").isAtStop(2, 4).hasAllItsNumbers();
    epochs.keepsBack("nothing is left over");

    lesson.showsItsOutcome();
    epochs.tells("nothing is left over");

    epochs = learner.opensEpochs("?lesson=1").keepsBack("and a last one of 16").batchSize("50");
    epochs.tells("nothing is left over");
    learner.lesson("epochs").close();
    epochs.tells("nothing is left over");
  }

  @Test
  void a_scene_says_nothing_of_what_a_puzzle_asks_until_the_guess(Learner learner) {
    learner.opens("?lesson=0");
    var lesson = learner.lesson("descent").hasAllItsNumbers().keepsBack("diverges");
    lesson.begin().isAtStop(1, 4).lets("diverges");

    learner.opensEpochs("?lesson=0");
    lesson = learner.lesson("epochs").hasAllItsNumbers().keepsBack("of 40");
    lesson.close();
    lesson.lets("of 40");
  }

  @Test
  void a_number_that_is_to_be_guessed_is_not_on_the_page_before(Learner learner) {
    learner.opensLoss("?lesson=4");
    var lesson = learner.lesson("loss").hasAllItsNumbers().keepsBack("23.03");
    lesson.showsItsOutcome().lets("23.03");

    learner.opens("?lesson=3");
    lesson = learner.lesson("descent").isAtStop(3, 4).keepsBack("57.00").keepsBack("diverges");
    lesson.showsItsOutcome().hasAllItsNumbersSoon().lets("57.00");
  }

  @Test
  void an_arrow_that_is_to_be_guessed_is_not_drawn_before(Learner learner) {
    for (var stop = 1; stop <= 3; stop++) {
      learner.opens("?lesson=" + stop);
      var lesson = learner.lesson("descent").isAtStop(stop, 4).keepsBackTheDrawing("next");
      lesson.showsItsOutcome().letsTheDrawing("next");
    }

    learner.opensGradient("?lesson=0");
    var puzzle = learner.lesson("gradient").beginsAtItsPuzzle().keepsBackTheDrawing("slope");
    puzzle.begin().letsTheDrawing("slope");
  }

  @Test
  void what_is_blank_until_the_guess_says_so_in_place(Learner learner) {
    learner.readsChinese().opensLoss("?lesson=2");

    var lesson = learner.lesson("loss").isAtStop(2, 4).saysInItsBlanksWhyTheyAre();
    lesson.showsItsOutcome().leavesNoBlank();
  }

  @Test
  void a_lesson_reads_from_its_heading_to_the_guess_and_its_ways(Learner learner) {
    learner.opensLoss("?lesson=2");

    learner.lesson("loss").isAtStop(2, 4).readsFromItsHeadingToItsWays().showsItsOutcome();
  }

  @Test
  void what_is_looked_at_comes_into_view_beside_the_text(Learner learner) {
    learner.prefersLittleMotion().opensLoss("?lesson=2");

    learner.lesson("loss").isAtStop(2, 4).showsWhereByItself().showsItsOutcome();
  }

  @Test
  void a_run_waits_for_the_guess_and_its_numbers_follow_soon(Learner learner) {
    for (var stop = 1; stop <= 4; stop++) {
      learner.opensGraph("?lesson=" + stop);
      var lesson = learner.lesson("graph").isAtStop(stop, 4).saysWhereToLook();
      lesson.showsItsOutcome().hasAllItsNumbersSoon().isAsItWasSetUp();
    }
  }

  @Test
  void the_ways_on_and_back_stand_still_while_numbers_stream(Learner learner) {
    learner.opensTraining("?lesson=2");

    learner.lesson("training").isAtStop(2, 4).showsItsOutcomeWithoutMovingItsWays();
  }

  @Test
  void the_ways_on_and_back_stand_still_on_a_phone_and_in_chinese(Learner learner) {
    learner.readsChinese().hasAPhone(390, 844).opensTraining("?lesson=2");

    learner.lesson("training").isAtStop(2, 4).showsItsOutcomeWithoutMovingItsWays();
  }

  @Test
  void a_lesson_goes_by_keyboard_and_is_read_out(Learner learner) {
    learner.opensLoss();
    var lesson = learner.lesson("loss").opensByKeyboard().isReadFromItsHeading();

    lesson.tabsTo("tour.begin").isAtStop(1, 4).isReadFromItsHeading().hasAllItsNumbers();
    lesson.tabsTo("tour.show").announces("0.5108");
    lesson.pressesEnter().isAtStop(2, 4).isReadFromItsHeading();
    lesson.closesByKeyboard().offerHasFocus();
  }

  @Test
  void a_lesson_fits_a_phone_and_leads_to_the_picture_and_back(Learner learner) {
    var figure = learner.hasAPhone(320, 640).opensNetworkGradient("?lesson=2");
    var lesson = learner.lesson("network-gradient").isAtStop(2, 4).hasAllItsNumbers();

    figure.fitsTheWidth();
    lesson.showsWhere().goesBackToTheText().showsItsOutcome();
    figure.fitsTheWidth();
  }

  @Test
  void a_lesson_follows_the_language_and_leads_to_the_exercises(Learner learner) {
    learner.opensGradient("?lesson=5");
    var lesson = learner.lesson("gradient").reachesTheAnswer();
    assertFalse(lesson.title().matches(".*\\p{IsHan}.*"));

    var inChinese = lesson.switchesTo("中文").reachesTheAnswer();

    assertTrue(inChinese.title().matches(".*\\p{IsHan}.*"));
    inChinese.goesToTheExercises();
    learner.waitsForAddressWithout("lesson=");
  }
}
