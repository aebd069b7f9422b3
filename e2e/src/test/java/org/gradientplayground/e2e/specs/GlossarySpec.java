package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class GlossarySpec {
  @Test
  void a_term_of_a_text_opens_over_the_scene_and_leads_to_others(Learner learner) {
    var figure = learner.opensLoss();

    figure.term().open("cross entropy").says("cross-entropy").compare("softmax", "softmax").close();
  }

  @Test
  void a_term_opens_in_chinese(Learner learner) {
    var figure = learner.readsChinese().opensLoss();

    figure.term().open("交叉熵").says("cross-entropy").close();
  }

  @Test
  void a_link_leads_to_a_term(Learner learner) {
    learner.opensGlossary("#learning-rate").says("learning-rate").isAt("learning rate η");
  }

  @Test
  void a_term_is_found_in_either_language(Learner learner) {
    var glossary = learner.opensGlossary("");

    glossary.looksFor("独热").finds(1).says("one-hot");
    glossary.looksFor("one-hot enc").finds(1).says("one-hot");
  }
}
