package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradientplayground.e2e.fixture.Words;

/** What can be taken along from a run, and brought back. */
public final class ExportMenu {
  private final Page page;
  private final Words words;

  ExportMenu(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  public ExportMenu open() {
    // What comes above the button moves it, so that a click could miss it.
    button(words.of("training.export")).press("Enter");
    assertThat(dialog()).isVisible();
    return this;
  }

  /** Downloads a file by the name that the page gives its kind; returns where it is now. */
  public Path download(String kind) {
    var name = words.of("export.download") + ": " + words.of("export.name." + kind);
    var download = page.waitForDownload(() -> button(name).click());
    assertThat(dialog())
        .containsText(words.of("export.downloaded", "name", download.suggestedFilename()));
    return download.path();
  }

  /** Downloads a file, closes the menu, and returns what is in the file. */
  public String textOf(String kind) {
    try {
      var text = Files.readString(download(kind));
      close();
      return text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Shows what is in a file without downloading it. */
  public ExportMenu show(String kind) {
    button(words.of("export.show") + ": " + words.of("export.name." + kind)).click();
    assertThat(button(words.of("export.copy"))).isVisible();
    return this;
  }

  /** Brings weights back from a file. */
  public ExportMenu chooseWeights(Path file) {
    dialog().getByLabel(words.of("export.load")).setInputFiles(file);
    return this;
  }

  /** Brings weights back that fit the present network: a run begins with them. */
  public void loadWeights(Path file) {
    chooseWeights(file);
    assertThat(dialog()).not().isVisible();
  }

  /** Takes the hidden layers from the file as well. */
  public void trainsTheNetworkOfTheFile() {
    dialog()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(words.beginning("export.takeShape")))
        .click();
    assertThat(dialog()).not().isVisible();
  }

  /** Says that something does not fit, in the words of {@code export.fault.…}. */
  public ExportMenu refuses(String fault, Object... parameters) {
    assertThat(dialog().getByRole(AriaRole.ALERT)).containsText(words.beginning(fault, parameters));
    return this;
  }

  public void close() {
    button(words.of("export.close")).click();
    assertThat(dialog()).not().isVisible();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
