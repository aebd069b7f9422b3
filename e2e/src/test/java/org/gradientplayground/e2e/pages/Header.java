package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.gradientplayground.e2e.fixture.Words;

/** The line on top: the reader's own choices, the share link, the connection. */
public final class Header {
  private final Page page;
  private final Words words;

  Header(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Switches the whole page to a language, named in itself; returns its code. */
  String chooseLanguage(String name) {
    var button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
    return button.getAttribute("lang");
  }

  /** Follows the link to another scene, in the menu where there is one. */
  public void leadsTo(String scene) {
    if (menuButton().isVisible()) {
      opensTheMenu();
    }
    scenes()
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of(scene)).setExact(true))
        .click();
  }

  /** Follows the name of the playground to the start page. */
  public void leadsToTheStart() {
    page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("app.name")).setExact(true))
        .click();
  }

  public Header opensTheMenu() {
    menuButton().click();
    assertThat(menuButton()).hasAttribute("aria-expanded", "true");
    assertThat(scenes().getByRole(AriaRole.LINK).first()).isVisible();
    return this;
  }

  public Header closesTheMenuByEscape() {
    page.keyboard().press("Escape");
    assertThat(menuButton()).hasAttribute("aria-expanded", "false");
    assertThat(menuButton()).isFocused();
    return this;
  }

  private Locator menuButton() {
    return scenes().getByRole(AriaRole.BUTTON);
  }

  private Locator scenes() {
    return page.getByRole(
        AriaRole.NAVIGATION,
        new Page.GetByRoleOptions().setName(words.of("app.scenes")).setExact(true));
  }

  /** Goes on to the next theme until it is this one: system, light or dark. */
  public Header chooseTheme(String theme) {
    var wanted = words.of("header.theme") + ": " + words.of("theme." + theme);
    for (var press = 0; press < 3 && !themeButton(wanted).isVisible(); press++) {
      themeButton(words.of("header.theme")).click();
    }
    assertThat(themeButton(wanted)).isVisible();
    return this;
  }

  /** The link to what is on the page now. */
  public String sharedLink() {
    var dialog = opensTheShareDialog();
    var link = dialog.link();
    dialog.closes();
    return link;
  }

  public ShareDialog opensTheShareDialog() {
    button("share.open").click();
    return new ShareDialog(page, words).appears();
  }

  public Header saysThatItReconnects() {
    assertThat(page.getByText(words.of("connection.reconnecting"))).isVisible();
    return this;
  }

  public Header saysNothingOfTheConnection() {
    assertThat(page.getByText(words.of("connection.reconnecting"))).not().isVisible();
    return this;
  }

  /** From now on, whatever the page says of a lost connection is kept, however short it stands. */
  public Header watchesTheConnection() {
    page.evaluate(
        """
        (sentence) => {
          window.saidOfTheConnection = [];
          new MutationObserver(() => {
            if (document.body.innerText.includes(sentence)) saidOfTheConnection.push(sentence);
          }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        }\
        """,
        words.of("connection.reconnecting"));
    return this;
  }

  public Header hasSaidNothingOfTheConnection() {
    assertEquals(List.of(), page.evaluate("saidOfTheConnection"));
    return this;
  }

  private Locator themeButton(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private Locator button(String key) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }
}
