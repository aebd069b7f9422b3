package org.gradientplayground.e2e.specs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class PresentSpec {
  @Test
  void a_presentation_is_led_by_the_keys_of_a_remote(Learner learner) {
    learner.opens("?objective=bowl&learningRate=0.01&steps=1000&step=0");
    var page = learner.page();
    var offer = page.getByRole(AriaRole.BUTTON, named("Present to a room"));
    offer.click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Leave the presentation (Escape)")))
        .isFocused();
    assertThat(offer).isHidden();

    page.keyboard().press("PageDown");
    page.keyboard().press("ArrowRight");
    learner.waitsForAddress("step=2");
    page.keyboard().press("PageUp");
    learner.waitsForAddress("step=1");

    page.keyboard().press("Escape");
    assertThat(offer).isFocused();
    assertEquals(0, page.locator(".present-leave").count());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
