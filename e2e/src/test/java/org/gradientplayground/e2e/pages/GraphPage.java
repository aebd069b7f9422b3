package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code graph} as a learner sees it; every action waits for its own effect. */
public final class GraphPage extends ScenePage<GraphPage> {
  public static final String SCENE = "graph";

  public GraphPage(Page page, Words words) {
    super(page, words, SCENE, new StepKeys("graph.back", "graph.forward"));
  }

  @Override
  GraphPage self() {
    return this;
  }

  @Override
  GraphPage in(Words otherWords) {
    return new GraphPage(page, otherWords);
  }

  /** Types an expression, and begins with it. */
  public GraphPage enters(String expression) {
    expression().enters(expression);
    return this;
  }

  /** The expression is shown as it is in force. */
  public GraphPage showsExpression(String text) {
    expression().shows(text);
    return this;
  }

  /** Says at which character what is wrong, from 1 on; what was typed stays. */
  public GraphPage refusesTheExpression(String typed, int character, String fault) {
    expression().refuses(typed, character, fault);
    return this;
  }

  /** Sets an input by its field. */
  public GraphPage sets(String name, String value) {
    var field = input(name).getByRole(AriaRole.TEXTBOX);
    field.fill(value);
    field.press("Enter");
    return this;
  }

  /** One press of an arrow key on the slider of an input. */
  public GraphPage nudges(String name) {
    input(name).getByRole(AriaRole.SLIDER).press("ArrowRight");
    return this;
  }

  /** Makes a parameter of an input, so that updates change it. */
  public GraphPage letsLearn(String name) {
    var box = input(name).getByRole(AriaRole.CHECKBOX);
    box.check();
    assertThat(box).isChecked();
    return this;
  }

  /** The value of an input as its field shows it. */
  public GraphPage holds(String name, Pattern value) {
    assertThat(input(name).getByRole(AriaRole.TEXTBOX)).hasValue(value);
    return this;
  }

  /** A node that is called so says this of itself. */
  public GraphPage says(String node, String part) {
    assertThat(node(node)).hasAccessibleName(Pattern.compile(Words.literally(part)));
    return this;
  }

  public GraphPage hasNodes(int count) {
    assertThat(nodes()).hasCount(count);
    return this;
  }

  /** No node is cut off, and the number at the output is not either. */
  public GraphPage showsTheWholeGraph() {
    var frame = picture().boundingBox();
    var parts = new ArrayList<>(nodes().all());
    parts.addAll(picture().locator("text:visible").all());
    for (var part : parts) {
      var box = part.boundingBox();
      assertTrue(box.x >= frame.x && box.x + box.width <= frame.x + frame.width, part::toString);
    }
    return this;
  }

  /** The list of steps says this of the step that is shown. */
  public GraphPage isAtStep(String... parts) {
    for (var part : parts) {
      assertThat(currentStep()).containsText(part);
    }
    return this;
  }

  /** Goes to a step by its words in the list. */
  public GraphPage choosesStep(String part) {
    var step =
        steps().getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText(part));
    step.first().click();
    assertThat(step.first()).hasAttribute("aria-current", "step");
    return this;
  }

  /** Opens the receipt of a node. */
  public Receipt opens(String node) {
    node(node).click();
    return new Receipt(page).appears();
  }

  /** Opens the receipt of the node that has the focus. */
  public Receipt opensByEnter() {
    page.keyboard().press("Enter");
    return new Receipt(page).appears();
  }

  /** Gives the focus to the node that the order of the keyboard leads to. */
  public GraphPage entersThePicture() {
    picture().locator("[tabindex='0']").focus();
    return this;
  }

  /** The node that has the focus is called so. */
  public GraphPage standsOn(String node) {
    assertThat(node(node)).isFocused();
    return this;
  }

  /** The paths of an input are written out with their sum. */
  public GraphPage showsPaths(String input, String sum) {
    page.getByRole(AriaRole.BUTTON, exactly.setName(words.of("inputs.pathsOf", "name", input)))
        .click();
    assertThat(numbers()).containsText(sum);
    return this;
  }

  /** Makes a mistake on purpose: {@code accumulate} or {@code zeroGrad}. */
  public GraphPage makesTheMistake(String name) {
    var mistake =
        page.getByRole(AriaRole.SWITCH, exactly.setName(words.of("mistakes.switch." + name)));
    mistake.check();
    assertThat(mistake).isChecked();
    return this;
  }

  /** Beside the wrong number stands the right one. */
  public GraphPage comparesWrongAndRight(String name, String wrong, String right) {
    assertThat(numbers())
        .containsText(words.of("mistakes.wrong", "name", name, "wrong", wrong, "right", right));
    return this;
  }

  private ExpressionField expression() {
    return new ExpressionField(page, words, "expression.label");
  }

  private Locator numbers() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("expression.zone")));
  }

  private Locator input(String name) {
    return numbers()
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator picture() {
    return page.getByRole(AriaRole.GROUP, exactly.setName(words.of("graph.name")));
  }

  private Locator nodes() {
    return picture().getByRole(AriaRole.BUTTON);
  }

  private Locator node(String name) {
    return picture()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions()
                .setName(Pattern.compile("^" + Words.literally(name) + "[:：]")));
  }

  private Locator steps() {
    return page.getByRole(AriaRole.LIST, exactly.setName(words.of("graph.steps")));
  }

  private Locator currentStep() {
    return steps().locator("[aria-current='step']");
  }
}
