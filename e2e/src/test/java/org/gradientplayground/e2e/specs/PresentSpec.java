package org.gradientplayground.e2e.specs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
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

  @Test
  void what_is_presented_is_larger_and_as_sharp(Learner learner) {
    learner.hasAWindow(1920, 1080).opens("?objective=bowl&learningRate=0.01&steps=100&step=50");
    learner.waitsForAddress("step=50");
    var page = learner.page();
    page.locator(".curve-plot canvas").waitFor();

    learner.page().getByRole(AriaRole.BUTTON, named("Present to a room")).click();

    assertThat(page.locator(".scene")).hasCSS("zoom", "1.4");
    assertThat(page.locator(".curve-plot .uplot")).hasCSS("zoom", Pattern.compile("0\\.714.*"));
    for (var canvas : List.of(".stage-ground", ".curve-plot canvas")) {
      double pixels = (int) page.locator(canvas).evaluate("canvas => canvas.width");
      assertEquals(page.locator(canvas).boundingBox().width, pixels, 1.5, canvas);
    }
  }

  @Test
  void the_pointer_finds_what_is_presented(Learner learner) {
    learner.hasAWindow(1920, 1080).opens("?objective=bowl&learningRate=0.01&steps=100&step=50");
    learner.waitsForAddress("step=50");
    var page = learner.page();
    page.getByRole(AriaRole.BUTTON, named("Present to a room")).click();
    assertThat(page.locator(".scene")).hasCSS("zoom", "1.4");
    page.locator(".curve-shown").waitFor(new Locator.WaitForOptions().setState(ATTACHED));

    var curve = page.locator(".curve-plot .u-over").boundingBox();
    page.mouse().click(curve.x + curve.width * 0.25, curve.y + curve.height / 2);
    learner.waitsForAddress("step=25");
    var shown = page.locator(".curve-shown").boundingBox();
    assertEquals(curve.x + curve.width * 0.25, shown.x, 2);

    var stage = page.locator(".stage-layers").boundingBox();
    var start = page.locator(".stage-start");
    page.mouse().click(stage.x + stage.width * 0.6, stage.y + stage.height * 0.3);
    learner.waitsForAddressWithout("start=-3");
    var ring = start.boundingBox();
    assertEquals(stage.x + stage.width * 0.6, ring.x + ring.width / 2, 2);
    assertEquals(stage.y + stage.height * 0.3, ring.y + ring.height / 2, 2);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
