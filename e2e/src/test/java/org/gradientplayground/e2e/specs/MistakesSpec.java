package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class MistakesSpec {
  @Test
  void every_mistake_shows_what_it_makes_of_the_numbers_beside_what_was_meant(Learner learner) {
    learner
        .opensMistakes("")
        .shows("half-sum-called-mean", "loss", "150", "1.5")
        .shows("wrapping-bytes", "loss", "40.5", "30504.5")
        .shows("labels-in-a-column", "loss", "2.59249", "0.289909")
        .shows("argmax-of-soft-labels", "loss", "0.356675", "0.85778")
        .shows("epsilon-in-the-logarithm", "loss", "−1×10⁻¹⁰", "0")
        .shows(
            "naive-softmax",
            "probabilities",
            "(undefined, undefined, undefined)",
            "(0.99995, 4.5398×10⁻⁵, 2.0611×10⁻⁹)")
        .shows("integer-array", "gradient", "(25000, 35000)", "(6, 8)")
        .shows("single-precision", "gradient", "(5.9891, 8.0013)", "(6, 8)")
        .shows("one-row-at-a-time", "gradient", "(12, 12, 12, 7, 7, 7)", "(19, 19, 19, 19, 19, 19)")
        .shows("softmax-twice", "loss", "1.03888", "0.928051")
        .shows("start-overwritten", "start", "(−0.32212, 0.4295)", "(−3, 4)")
        .shows("one-batch-too-many", "batches", "41", "40")
        .showsOfTwoForms("rate-in-the-velocity", "x", "−5.57684", "0.183328")
        .shows("relu-in-place", "otherGradient", "(0, 0)", "(5, 7)")
        .shows(
            "divided-by-classes",
            "gradient",
            "(0.0060704, 0.081731, −0.087801)",
            "(0.018211, 0.24519, −0.2634)")
        .shows(
            "dout-ignored", "gradient", "(0.018211, 0.24519, −0.2634)", "(0.18211, 2.4519, −2.634)")
        .shows("gradient-of-another-loss", "difference", "(1, −1)", "(");
  }

  @Test
  void other_numbers_change_both_versions_their_code_and_their_way(Learner learner) {
    var mistakes = learner.opensMistakes("#wrapping-bytes").isAt("wrapping-bytes");

    mistakes.types("wrapping-bytes", "y", "20").types("wrapping-bytes", "t", "0");

    mistakes
        .shows("wrapping-bytes", "loss", "72", "200")
        .reckonsWrongly("wrapping-bytes", "20²mod256=144")
        .marksTheLine("wrapping-bytes", "y = np.array([20], dtype=np.uint8)");
  }

  @Test
  void a_mistake_may_hide(Learner learner) {
    var mistakes = learner.opensMistakes("#one-batch-too-many");

    mistakes.types("one-batch-too-many", "batch_size", "64");

    mistakes
        .shows("one-batch-too-many", "batches", "32", "32")
        .saysThatTheMistakeHides("one-batch-too-many");
  }

  @Test
  void numbers_are_typed_into_vectors_also_with_full_width_digits(Learner learner) {
    var mistakes = learner.readsChinese().opensMistakes("#naive-softmax");

    mistakes
        .typesCell("naive-softmax", "z", 1, 1, "－１０００")
        .typesCell("naive-softmax", "z", 1, 2, "−1001")
        .typesCell("naive-softmax", "z", 1, 3, "-1002");

    mistakes.shows(
        "naive-softmax", "probabilities", "(无定义, 无定义, 无定义)", "(0.66524, 0.24473, 0.090031)");
  }

  @Test
  void what_cannot_be_is_told_beside_its_field_and_the_numbers_stay(Learner learner) {
    var mistakes = learner.opensMistakes("#wrapping-bytes");

    mistakes
        .types("wrapping-bytes", "y", "256")
        .refuses("wrapping-bytes", "y", "Must be at most 255.")
        .types("wrapping-bytes", "y", "1.5")
        .refuses("wrapping-bytes", "y", "Must be a whole number.")
        .types("wrapping-bytes", "y", "three")
        .refuses("wrapping-bytes", "y", "“three” is not a number. Examples: 0.3, 1e-4.");

    mistakes.shows("wrapping-bytes", "loss", "40.5", "30504.5");
  }

  @Test
  void keys_are_enough(Learner learner) {
    var mistakes = learner.opensMistakes("").choosesFromTheIndex("epsilon-in-the-logarithm");

    mistakes.slides("epsilon-in-the-logarithm", "lead", "Home");

    mistakes.shows("epsilon-in-the-logarithm", "loss", "23.0259", "60");
  }

  @Test
  void it_speaks_chinese_and_explains_its_terms(Learner learner) {
    learner
        .readsChinese()
        .opensMistakes("#softmax-twice")
        .isAt("softmax-twice")
        .speaks("zh-CN")
        .shows("softmax-twice", "loss", "1.03888", "0.928051")
        .explains("softmax-twice", "softmax", "softmax");
  }

  @Test
  void the_language_changes_under_the_numbers(Learner learner) {
    var mistakes = learner.opensMistakes("#wrapping-bytes");
    mistakes.types("wrapping-bytes", "y", "20").shows("wrapping-bytes", "loss", "82", "26450");

    var inChinese = mistakes.chooseLanguage("中文");

    inChinese.speaks("zh-CN").shows("wrapping-bytes", "loss", "82", "26450");
  }

  @Test
  void the_scene_goes_on_with_the_same_numbers_and_its_text_leads_back(Learner learner) {
    learner.opensMistakes("#argmax-of-soft-labels").goesOn("argmax-of-soft-labels", "loss");

    var figure = learner.arrivesAtLoss().shows("crossEntropyWithEpsilon", "0.8578");
    figure.followsWhatTheArgmaxIsSaidToGive("0.3567");

    learner.arrivesAtMistakes().isAt("argmax-of-soft-labels");
  }

  @Test
  void the_start_page_and_every_header_lead_here(Learner learner) {
    learner.opensStart().leadsTo("mistakes");
    learner.arrivesAtMistakes().header().leadsTo("scene.glossary");

    learner.arrivesAtGlossary().header().leadsTo("scene.mistakes");

    learner.arrivesAtMistakes();
  }
}
