package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The network with its weights and biases, each by its name, such as W₁[1,2]. */
public final class NetworkPicture {
  private final Page page;
  private final Words words;

  NetworkPicture(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Opens a weight or bias by a click on its picture. */
  public ParameterCard click(String name) {
    var box = inView(name);
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    return card(name);
  }

  /** Opens a weight or bias by a finger on its picture. */
  public ParameterCard tap(String name) {
    var box = inView(name);
    page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    return card(name);
  }

  /**
   * Opens a weight by a click on the image of a large layer, at a share of its width and height.
   */
  public ParameterCard clickImage(int layer, double across, double down) {
    var image =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(words.beginning("network.matrix", "layer", layer)));
    image.evaluate("element => element.scrollIntoView({ block: 'center' })");
    var box = image.boundingBox();
    page.mouse().click(box.x + across * box.width, box.y + down * box.height);
    return card("W");
  }

  /** In the middle of the window, away from all that sticks to its edges. */
  private BoundingBox inView(String name) {
    item(name).evaluate("element => element.scrollIntoView({ block: 'center', inline: 'center' })");
    return item(name).boundingBox();
  }

  /** Walks by an arrow key from where the focus is. */
  public NetworkPicture walks(String key) {
    var before = focused();
    page.keyboard().press(key);
    page.waitForCondition(() -> !focused().equals(before));
    return this;
  }

  /** Opens the weight or bias that the walk has come to. */
  public ParameterCard opensByEnter() {
    page.keyboard().press("Enter");
    return card("");
  }

  /** Where the walk stands is a weight of this layer. */
  public NetworkPicture standsOnAWeightOfLayer(String name) {
    page.waitForCondition(() -> focused().contains("W" + name + "["));
    return this;
  }

  /** Goes on by the Tab key until the focus is in the network. */
  public NetworkPicture tabsHere() {
    for (var press = 0; press < 60 && focused().isEmpty(); press++) {
      page.keyboard().press("Tab");
    }
    if (focused().isEmpty()) {
      throw new AssertionError("the network is not reached by the Tab key");
    }
    return this;
  }

  /** The sizes of its layers, such as 2–8–2. */
  public NetworkPicture has(String sizes) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(sizes)))
        .isVisible();
    return this;
  }

  /** One hidden layer more. */
  public NetworkPicture addLayer() {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("network.layer.add")))
        .click();
    return this;
  }

  private ParameterCard card(String name) {
    return new ParameterCard(page, words).appears(name);
  }

  private Locator item(String name) {
    return board()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile(Words.literally(name))))
        .first();
  }

  /** The name of what has the focus in the network, or nothing. */
  private String focused() {
    return (String)
        board()
            .evaluate(
                """
                (board) => board.contains(document.activeElement)
                  ? document.activeElement.getAttribute("aria-label") : ""
                """);
  }

  private Locator board() {
    return page.getByRole(
        AriaRole.GROUP, new Page.GetByRoleOptions().setName(words.of("network.board")));
  }
}
