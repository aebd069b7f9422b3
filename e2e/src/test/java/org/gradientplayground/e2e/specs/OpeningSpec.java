package org.gradientplayground.e2e.specs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class OpeningSpec {
  @Test
  void the_page_names_itself_and_the_browser_has_nothing_to_complain_about(Learner learner) {
    learner.page().navigate(learner.server().address().toString());

    assertThat(learner.page()).hasTitle("Gradient Playground");
    assertThat(
            learner
                .page()
                .getByRole(
                    AriaRole.HEADING, new Page.GetByRoleOptions().setName("Gradient Playground")))
        .isVisible();
  }
}
