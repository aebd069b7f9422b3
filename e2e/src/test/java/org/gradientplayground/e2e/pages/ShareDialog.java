package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.QrReader;
import org.gradientplayground.e2e.fixture.Words;

/** What is on the page, to be taken elsewhere: as a link, in a frame, as a picture. */
public final class ShareDialog {
  private final Page page;
  private final Words words;

  ShareDialog(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  ShareDialog appears() {
    assertThat(dialog()).isVisible();
    return this;
  }

  public String link() {
    return field("share.link").inputValue();
  }

  public void closes() {
    button(words.of("share.close")).click();
    assertThat(dialog()).not().isVisible();
  }

  /** Goes to the page for frames, and waits for the preview. */
  public ShareDialog embeds() {
    return turnsTo("embed").previews();
  }

  public ShareDialog makesPictures() {
    turnsTo("picture");
    assertThat(picture("share.panel.picture")).isVisible();
    return this;
  }

  private ShareDialog turnsTo(String tab) {
    tab(tab).click();
    return hasTurnedTo(tab);
  }

  public ShareDialog hasTurnedTo(String tab) {
    assertThat(tab(tab)).hasAttribute("aria-selected", "true");
    assertThat(dialog().getByRole(AriaRole.TABPANEL)).hasCount(1);
    return this;
  }

  public ShareDialog hasTheFocusOn(String tab) {
    assertThat(tab(tab)).isFocused();
    return this;
  }

  public ShareDialog focuses(String tab) {
    tab(tab).focus();
    return this;
  }

  public ShareDialog presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Escape closes it, and the button that opened it has the focus again. */
  public void closesByEscape() {
    page.keyboard().press("Escape");
    assertThat(dialog()).not().isVisible();
    assertThat(button(words.of("share.open"))).isFocused();
  }

  /** Chooses in what the course is written. */
  public ShareDialog writesFor(String form) {
    return chooses("share.form", words.of("share.form." + form));
  }

  /** Chooses an option by the key of its name and of its value. */
  public ShareDialog choosesOption(String option, String value) {
    return chooses("share.option." + option, words.of("share.option." + option + "." + value));
  }

  private ShareDialog chooses(String field, String name) {
    var select =
        dialog()
            .getByRole(
                AriaRole.COMBOBOX,
                new Locator.GetByRoleOptions().setName(words.of(field)).setExact(true));
    select.selectOption(name);
    assertThat(select.locator("option:checked")).hasText(name);
    return this;
  }

  public ShareDialog sizes(String width, String height) {
    types("share.size.of.width", width);
    types("share.size.of.height", height);
    return this;
  }

  private void types(String field, String length) {
    field(field).fill(length);
    field(field).press("Enter");
    assertThat(field("share.snippet")).hasValue(Pattern.compile("=\"" + length + "\""));
  }

  /** Ticks a box, or takes its tick away. */
  public ShareDialog ticks(String option, boolean isOn) {
    var box = box(words.of(option));
    box.setChecked(isOn);
    return this;
  }

  public ShareDialog opensTheControls() {
    dialog()
        .getByText(words.of("share.fixing"), new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(dialog().getByRole(AriaRole.TABLE)).isVisible();
    return this;
  }

  public ShareDialog locks(String control) {
    return fixes("share.lock", control);
  }

  public ShareDialog hides(String control) {
    return fixes("share.hide", control);
  }

  private ShareDialog fixes(String how, String control) {
    box(words.of(how) + ": " + words.of("share.control." + control)).check();
    return this;
  }

  public String snippet() {
    return field("share.snippet").inputValue();
  }

  /** Until the text to paste has followed what was chosen. */
  public ShareDialog saysInItsSnippet(String part) {
    assertThat(field("share.snippet")).hasValue(Pattern.compile(Words.literally(part)));
    return this;
  }

  public ShareDialog saysNotInItsSnippet(String part) {
    assertThat(field("share.snippet")).not().hasValue(Pattern.compile(Words.literally(part)));
    return this;
  }

  /** Copies the text to paste, and returns what the clipboard holds then. */
  public String copiesTheSnippet(String form) {
    copies(words.of("share.form." + form));
    return page.evaluate("navigator.clipboard.readText()").toString();
  }

  /** Copies what is shown; that is said, with what it is. */
  public ShareDialog copies(String what) {
    button(words.of("share.copy")).click();
    assertThat(outcome()).hasText(words.of("share.copied", "what", what));
    return this;
  }

  /** Where nothing may be copied, the whole text is selected, and what to press is said. */
  public ShareDialog leavesToBeCopied(String field) {
    button(words.of("share.copy")).click();
    assertThat(outcome()).hasText(words.of("share.selected"));
    assertThat(field(field)).isFocused();
    var selected =
        field(field).evaluate("(it) => it.value.slice(it.selectionStart, it.selectionEnd)");
    assertEquals(field(field).inputValue(), selected);
    return this;
  }

  /** The frame as it will be. */
  public FramedScene preview() {
    return FramedScene.at(page, 0);
  }

  private ShareDialog previews() {
    preview().appears();
    return this;
  }

  public ShareDialog hasNoPreview() {
    assertThat(page.locator("iframe")).hasCount(0);
    return this;
  }

  public ShareDialog showsTheQrCode() {
    opensTheQrCode();
    assertThat(qrCode()).isVisible();
    return this;
  }

  /** What the QR code says to somebody else's reader. */
  public String readsTheQrCode() {
    return QrReader.read(qrCode().screenshot());
  }

  public ShareDialog saysThatTheLinkIsTooLongForAQrCode() {
    opensTheQrCode();
    assertThat(dialog().getByText(words.like("share.qr.tooLong"))).isVisible();
    assertThat(qrCode()).isHidden();
    return this;
  }

  private void opensTheQrCode() {
    dialog()
        .getByText(words.of("share.qr.title"), new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  /** Saves a picture by what it is of. */
  public Path saves(String panel, String form) {
    var name =
        words.of("share.picture.save", "what", words.of("share.panel." + panel), "form", form);
    var download = page.waitForDownload(() -> button(name).click());
    assertThat(dialog())
        .containsText(words.of("share.picture.saved", "file", download.suggestedFilename()));
    return download.path();
  }

  /** Nothing of it is wider than its place. */
  public ShareDialog fits() {
    assertEquals(
        true,
        dialog()
            .evaluate("(it) => it.scrollWidth <= it.clientWidth && it.clientWidth <= innerWidth"));
    return this;
  }

  private Locator outcome() {
    return dialog().getByRole(AriaRole.TABPANEL).locator(".share-outcome");
  }

  private Locator qrCode() {
    return dialog()
        .getByAltText(words.of("share.qr.alt"), new Locator.GetByAltTextOptions().setExact(true));
  }

  private Locator picture(String key) {
    return dialog()
        .getByRole(
            AriaRole.IMG, new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }

  private Locator tab(String name) {
    return dialog()
        .getByRole(
            AriaRole.TAB,
            new Locator.GetByRoleOptions().setName(words.of("share.tab." + name)).setExact(true));
  }

  private Locator box(String name) {
    return dialog()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator field(String key) {
    return dialog()
        .getByRole(
            AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
