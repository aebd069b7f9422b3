package org.gradientplayground.e2e.specs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class LanguageSpec {
  @Test
  void the_page_speaks_the_language_of_the_browser(Learner learner) {
    var playground = learner.readsChinese().opens();

    playground.speaks("zh-CN");
    assertThat(learner.page().getByText("学习率").first()).isVisible();
    playground.lesson().asks();
  }

  @Test
  void another_language_is_chosen_while_the_run_goes_on_and_is_remembered(Learner learner) {
    var playground =
        learner.opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=5");
    playground.speaks("en").waitsForStep(2);

    var inChinese = playground.chooseLanguage("中文");

    inChinese.speaks("zh-CN").waitsForStep(inChinese.newestStep() + 2);
    inChinese.pause().lesson().asks();
    inChinese.reload().speaks("zh-CN");
  }

  @Test
  void a_training_is_told_in_the_other_language_without_a_pause(Learner learner) {
    var playground =
        learner.opensTraining("?set=circle&hidden=4:tanh&learningRate=0.1&batchSize=10&pace=30");
    playground.waitsForStep(2).says("epoch 1 · iteration");

    var inChinese = playground.chooseLanguage("中文");

    inChinese.speaks("zh-CN").waitsForStep(inChinese.newestStep() + 2);
    inChinese.pause().says("次迭代 · 批损失").reckons("个样本").lesson().asks();
    inChinese.network().click("W₁[1,2]").contains("梯度").close();
  }

  @Test
  void layers_are_told_in_the_other_language_where_they_stand(Learner learner) {
    var playground = learner.opensLayers("?x=1,-0.5;0.3,0.8&t=1,0,0;0,0,1&step=9").shows(9);
    playground.says("Backward, Affine").open("db1[1]");

    var inChinese = playground.chooseLanguage("中文");

    inChinese.speaks("zh-CN").says("反向，Affine").cell().appears("db1[1]").says("求和");
    inChinese.lesson().asks();
  }

  @Test
  void the_pages_without_a_run_speak_chinese_as_well(Learner learner) {
    learner.readsChinese().opensStart().speaks("zh-CN");
    learner.opensLoss().speaks("zh-CN").shows("crossEntropy", "0.5108").lesson().asks();
    learner.opensDerivative().speaks("zh-CN").reads("f′(x)", "0.2").lesson().asks();
    learner.opensGradient().speaks("zh-CN").tells("偏导数").lesson().asks();
    learner.opensNetworkGradient("?step=3").speaks("zh-CN").tells("第 3 次求值").lesson().asks();
    learner.opensEpochs().speaks("zh-CN").reckons("31 个满批").lesson().asks();
    learner.opensGlossary("").speaks("zh-CN").says("epoch");
    learner.opensMistakes("").speaks("zh-CN").shows("softmax-twice", "loss", "1.03888", "0.92");
  }
}
