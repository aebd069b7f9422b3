package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Csv;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code training} as a learner sees it; every action waits for its own effect. */
public final class TrainingPage extends ScenePage<TrainingPage> {
  public static final String SCENE = "training";

  /**
   * Where a run stands.
   *
   * @param epoch from 1
   * @param iteration within the epoch, from 1
   * @param iterations of this epoch
   */
  public record Moment(long epoch, long iteration, long iterations) {
    private static final Moment NONE = new Moment(0, 0, 0);

    boolean endsAnEpoch() {
      return iteration == iterations;
    }
  }

  public TrainingPage(Page page, Words words) {
    super(page, words, SCENE, new StepKeys("training.back", "training.forward"));
  }

  @Override
  TrainingPage self() {
    return this;
  }

  @Override
  TrainingPage in(Words otherWords) {
    return new TrainingPage(page, otherWords);
  }

  public TrainingSettings settings() {
    return new TrainingSettings(page, words);
  }

  public NetworkPicture network() {
    return new NetworkPicture(page, words);
  }

  public DataPanel data() {
    return new DataPanel(page, words);
  }

  public ExportMenu exports() {
    return new ExportMenu(page, words);
  }

  /** Types another batch size, and waits until the bar says from which step it holds. */
  public TrainingPage changeBatchSize(String size) {
    entersBatchSize(size).saysFromWhichStep();
    assertThat(batchField()).hasValue(size);
    return this;
  }

  /** Types something into the field of the batch size. */
  public TrainingPage entersBatchSize(String text) {
    batchField().fill(text);
    batchField().press("Enter");
    return this;
  }

  public String batchSize() {
    return batchField().inputValue();
  }

  /** To the end of this epoch, or of the next one if this one has ended. */
  public TrainingPage stepByEpoch() {
    var before = moment();
    button("training.epochForward").click();
    waitUntil(() -> !moment().equals(before) && moment().endsAnEpoch());
    return this;
  }

  /** Where the run stands; all zero before the first iteration. */
  public Moment moment() {
    var matcher = words.like("training.moment").matcher(readout().innerText());
    return matcher.matches()
        ? new Moment(count(matcher.group(1)), count(matcher.group(2)), count(matcher.group(3)))
        : Moment.NONE;
  }

  /** The strip of the epoch, which is scrolled to, reckons how many iterations there are. */
  public TrainingPage reckons(String arithmetic) {
    var place = page.getByRole(AriaRole.GROUP, exactly.setName(words.of("epoch.strip")));
    place.scrollIntoViewIfNeeded();
    assertThat(place).containsText(arithmetic);
    return this;
  }

  /** The readout says this of what is pointed at, or of where the run stands. */
  public TrainingPage says(String part) {
    assertThat(readout()).containsText(part);
    return this;
  }

  /** Follows the link into the iteration that is shown. */
  public void looksIntoTheIteration() {
    wayIntoTheIteration().click();
  }

  /** Where the link into the iteration that is shown leads, from the scene's folder on. */
  public String linkIntoTheIteration() {
    wayIntoTheIteration().hover();
    return wayIntoTheIteration().getAttribute("href");
  }

  private Locator wayIntoTheIteration() {
    return page.getByRole(
        AriaRole.LINK, exactly.setName(words.of("training.inside", "iteration", shownStep())));
  }

  public Health health() {
    return new Health(page, words);
  }

  public Curves curveView() {
    return new Curves(page, words);
  }

  /** The readout says this loss of the mini-batch, to four digits. */
  public TrainingPage saysTheLoss(double loss) {
    return says(Curves.toFourDigits(loss));
  }

  /** Every iteration so far with all digits. */
  public Csv curves() {
    return Csv.of(exports().open().textOf("curves"));
  }

  /** How much of the test set is right, 0 to 1, as the end of the run is told. */
  public double testAccuracyAtTheEnd() {
    return outcome().number("training.accuracy.test") / 100;
  }

  private Locator batchField() {
    return page.getByRole(AriaRole.TEXTBOX, exactly.setName(words.of("training.batchSizeValue")));
  }

  private Locator readout() {
    return page.getByRole(AriaRole.GROUP, exactly.setName(words.of("training.readout")));
  }

  private static long count(String written) {
    return Long.parseLong(written.replaceAll("\\D", ""));
  }
}
