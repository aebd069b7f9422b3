package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.gradientplayground.e2e.fixture.Words;

/** What is trained on: one of the sets, or the learner's own samples. */
public final class DataPanel {
  private final Page page;
  private final Words words;

  DataPanel(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Chooses a set by the name that the page gives it. */
  public DataPanel choose(String key) {
    var name = words.of("samples.name." + key);
    panel()
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .check();
    return this;
  }

  /** So many samples to train on, so many for the test. */
  public DataPanel isSplit(String train, String test) {
    assertThat(panel()).containsText(words.of("samples.split", "train", train, "test", test));
    return this;
  }

  /** Types or pastes rows of values. */
  public DataPanel types(String rows) {
    text().fill(rows);
    return this;
  }

  public DataPanel opensFile(Path file) {
    panel().getByLabel(words.of("samples.openFile")).setInputFiles(file);
    return this;
  }

  /** What was typed still stands there. */
  public DataPanel stillHolds(String rows) {
    assertThat(text()).hasValue(rows);
    return this;
  }

  /** Names a fault in a cell, in the words of {@code samples.fault.…}. */
  public DataPanel findsTheFault(String kind, Object... parameters) {
    assertThat(panel()).containsText(words.of("samples.fault." + kind, parameters));
    return this;
  }

  /** Nothing can be trained on yet. */
  public DataPanel refuses() {
    assertThat(take()).isDisabled();
    return this;
  }

  /** The rows with faults do not count. */
  public DataPanel leavesOutTheRowsWithFaults() {
    panel()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions())
        .filter(new Locator.FilterOptions().setVisible(true))
        .check();
    return this;
  }

  /** What the rows were understood as. */
  public DataPanel understands(String part) {
    assertThat(panel()).containsText(part);
    return this;
  }

  /** Trains on these samples. */
  public DataPanel trainsOn(int samples) {
    var button =
        panel()
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(words.of("samples.take", "n", samples)));
    assertThat(button).isEnabled();
    button.click();
    return this;
  }

  /** Turns from rows of text to drawing. */
  public DataPanel turnsToDrawing() {
    button("samples.way.drawing").click();
    assertThat(canvas()).isVisible();
    return this;
  }

  /** Takes the brush of a class. */
  public DataPanel takesBrush(int name) {
    var brush =
        panel()
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(words.of("samples.brush", "name", name)));
    brush.click();
    assertThat(brush).hasAttribute("aria-pressed", "true");
    return this;
  }

  /** Draws a stroke with the mouse from one place to another, in parts of the area's size. */
  public DataPanel strokes(double fromX, double fromY, double toX, double toY) {
    canvas().scrollIntoViewIfNeeded();
    var box = canvas().boundingBox();
    var mouse = page.mouse();
    mouse.move(box.x + fromX * box.width, box.y + fromY * box.height);
    mouse.down();
    mouse.move(
        box.x + toX * box.width, box.y + toY * box.height, new Mouse.MoveOptions().setSteps(8));
    mouse.up();
    return this;
  }

  /** How many points are drawn. */
  public int drawnPoints() {
    var matcher = words.around("samples.drawing.count").matcher(panel().innerText());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private Locator text() {
    return panel()
        .getByRole(
            AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(words.of("samples.paste")));
  }

  private Locator canvas() {
    return panel()
        .getByRole(
            AriaRole.APPLICATION,
            new Locator.GetByRoleOptions().setName(words.of("samples.drawing.area")));
  }

  private Locator take() {
    return panel()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(words.beginning("samples.take")));
  }

  private Locator button(String key) {
    return panel()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of(key)));
  }

  private Locator panel() {
    return page.getByRole(
        AriaRole.GROUP,
        new Page.GetByRoleOptions().setName(words.of("samples.label")).setExact(true));
  }
}
