package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** The page at the root: what this is, and the map of the scenes. */
public final class StartPage extends FigurePage<StartPage> {
  public static final String SCENE = "start";

  public StartPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  StartPage self() {
    return this;
  }

  public StartPage appears() {
    assertThat(map()).isVisible();
    return this;
  }

  /** How many scenes the map leads to. */
  public int stations() {
    return map().getByRole(AriaRole.LINK).count();
  }

  /** Follows the map to a scene. */
  public void goesTo(String scene) {
    station(scene).click();
  }

  /** Follows the link below the map to a page that is no scene. */
  public void leadsTo(String name) {
    page.getByRole(AriaRole.MAIN)
        .getByRole(
            AriaRole.LINK,
            new Locator.GetByRoleOptions().setName(words.of("scene." + name)).setExact(true))
        .click();
  }

  public StartPage marksAsSeen(String scene) {
    assertThat(station(scene)).containsText(words.of("start.seen"));
    return this;
  }

  /** Tells how many of a scene's exercises are solved. */
  public StartPage tellsSolved(String scene, int solved, int of) {
    assertThat(station(scene)).containsText(words.of("start.solved", "solved", solved, "of", of));
    return this;
  }

  /** Says nothing of the exercises of a scene. */
  public StartPage tellsNothingSolved(String scene) {
    assertThat(station(scene)).not().containsText(words.around("start.solved"));
    return this;
  }

  /** Offers to begin, as somebody is here for the first time. */
  public StartPage offersToBegin() {
    assertThat(page.getByRole(AriaRole.LINK, exactly(words.of("start.begin")))).isVisible();
    return this;
  }

  /** Goes on where the reader left off. */
  public void goesOnWith(String scene) {
    var name = words.of("start.goOn", "scene", words.of("scene." + scene));
    page.getByRole(AriaRole.LINK, exactly(name)).click();
  }

  private Locator station(String scene) {
    return map()
        .getByRole(AriaRole.LISTITEM)
        .filter(
            new Locator.FilterOptions().setHas(page.getByText(words.of("start.question." + scene))))
        .getByRole(AriaRole.LINK);
  }

  private Locator map() {
    return page.getByRole(AriaRole.LIST, exactly(words.of("start.map")));
  }
}
