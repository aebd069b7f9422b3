package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** How a network is doing inside: gradients and outputs layer by layer, noise, confusion. */
public final class Health {
  private final Page page;
  private final Words words;

  Health(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Names what is wrong with the gradients or outputs, in the words of {@code health.fault.…}. */
  public Health finds(String fault) {
    assertThat(finding(fault)).isVisible();
    return this;
  }

  /** Says why, in the words of {@code health.reason.…}. */
  public Health explains(String reason) {
    assertThat(part("gradients")).containsText(words.of("health.reason." + reason).split("\\{")[0]);
    return this;
  }

  public Health doesNotFind(String fault) {
    assertThat(finding(fault)).not().isVisible();
    return this;
  }

  /**
   * How far on average the gradients of mini-batches of this size are from the full gradient, in
   * degrees.
   */
  public double scatterOfBatchesOf(int size) {
    var sentence = words.around("health.cloud.many");
    part("cloud").scrollIntoViewIfNeeded();
    page.waitForCondition(
        () -> {
          var matcher = sentence.matcher(part("cloud").innerText());
          return matcher.find() && matcher.group(2).equals(String.valueOf(size));
        });
    var matcher = sentence.matcher(part("cloud").innerText());
    return matcher.find() ? Double.parseDouble(matcher.group(3)) : Double.NaN;
  }

  private Locator finding(String fault) {
    return part("gradients").getByText(words.of("health.fault." + fault));
  }

  private Locator part(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("health.title." + name)));
  }
}
