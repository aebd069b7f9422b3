package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.fixture.PastedText;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Learners.class)
class ShareDialogSpec {
  private static final String VALLEY =
      "?objective=rosenbrock&start=-1.2,1&learningRate=0.001&steps=1000&pace=30";
  private static final String BOWL = "?objective=bowl&start=-3,4&learningRate=0.1&step=5";

  private static final String WITHOUT_CLIPBOARD =
      """
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
      document.execCommand = () => false;
      """;

  @ParameterizedTest
  @ValueSource(strings = {"html", "markdown", "myst", "mdx", "reveal"})
  void what_is_pasted_into_a_course_shows_the_same_run_at_the_same_step(
      String form, Learner teacher, Learner pupil) {
    var original = mayCopy(teacher).opens(VALLEY);
    original.waitsForStep(3).changeLearningRate("0.0005");
    original.waitsForStep(original.newestStep() + 5).pause().stepBack();
    var step = original.shownStep();
    var numbers = original.readout().numbers();

    var pasted =
        original.header().opensTheShareDialog().embeds().writesFor(form).copiesTheSnippet(form);

    try (var course = CourseSite.writing(PastedText.inCourse(form, pasted))) {
      pupil.page().navigate(course.address().toString());
      if (form.equals("reveal")) {
        assertFalse(pupil.requests().stream().anyMatch(it -> it.getPath().contains("/embed/")));
        pupil.page().getByRole(AriaRole.BUTTON).click();
      }
      FramedScene.at(pupil.page(), 0)
          .appears()
          .saysNothing()
          .standsStill()
          .holds("step=" + step)
          .reads(numbers);
    }
  }

  @Test
  void a_picture_in_markdown_leads_to_the_same_run(Learner teacher, Learner pupil) {
    var original = mayCopy(teacher).opens(BOWL).shows(5);
    var numbers = original.readout().numbers();
    var dialog = original.header().opensTheShareDialog().embeds();
    var pasted = dialog.writesFor("picture").copiesTheSnippet("picture");

    try (var course = CourseSite.writing(PastedText.inCourse("picture", pasted))) {
      var page = pupil.page();
      page.navigate(course.address().toString());
      var picture = page.getByRole(AriaRole.IMG);
      page.waitForCondition(
          () ->
              Boolean.TRUE.equals(picture.evaluate("(it) => it.complete && it.naturalWidth > 0")));
      picture.click();

      assertEquals(numbers, pupil.arrivesAtDescent().shows(5).readout().numbers());
    }
  }

  @Test
  void own_samples_travel_into_a_frame(Learner teacher, Learner pupil) {
    var original = mayCopy(teacher).opensTraining("?set=circle&epochs=100000&step=3&pace=200");
    original.data().choose("own").types(leaves(20)).trainsOn(20);
    original.waitsForStep(10).pause();
    var step = original.newestStep();
    var pasted = original.header().opensTheShareDialog().embeds().copiesTheSnippet("html");

    try (var course = CourseSite.writing(pasted)) {
      pupil.page().navigate(course.address().toString());
      FramedScene.at(pupil.page(), 0)
          .appears()
          .saysNothing()
          .standsStill()
          .holds("set=own")
          .holds("step=" + step);
    }
  }

  @Test
  void what_a_teacher_chooses_is_seen_at_once_and_stands_in_the_text(Learner teacher) {
    var dialog = teacher.opens(BOWL).shows(5).header().opensTheShareDialog().embeds();
    var usual = dialog.snippet();
    var before = teacher.page().evaluate("history.length");

    dialog
        .sizes("640", "420")
        .choosesOption("lang", "zh-CN")
        .choosesOption("theme", "dark")
        .choosesOption("controls", "minimal")
        .ticks("share.option.atStep", false)
        .ticks("share.panel.curves", false)
        .opensTheControls()
        .locks("reset")
        .hides("link")
        .saysInItsSnippet("width=\"640\" height=\"420\" title=\"梯度下降\"")
        .saysInItsSnippet("lang=zh-CN&amp;theme=dark&amp;controls=minimal")
        .saysInItsSnippet("hide=link&amp;lock=reset&amp;panels=picture&amp;autoplay=0");

    dialog.preview().isIn("zh-CN").hasTheme("dark").showsPanels("stage").hasNo("More controls");
    dialog
        .writesFor("picture")
        .saysInItsSnippet("lang=zh-CN&theme=dark&hide=link&lock=reset&autoplay=0)")
        .saysNotInItsSnippet("step=")
        .writesFor("element")
        .saysInItsSnippet(
            "lang=zh-CN&amp;theme=dark&amp;hide=link&amp;lock=reset&amp;autoplay=0\">")
        .saysNotInItsSnippet("step=");
    assertFalse(usual.matches(".*(lang|theme|controls|hide|lock|panels|autoplay)=.*"), usual);
    assertEquals(before, teacher.page().evaluate("history.length"), "the way back");
  }

  @Test
  void a_locked_control_is_fixed_in_the_preview(Learner teacher) {
    var dialog = teacher.opens(BOWL).shows(5).header().opensTheShareDialog().embeds();

    dialog.opensTheControls().locks("reset");

    dialog.preview().hasFixed(AriaRole.BUTTON, "Back to the start");
  }

  @Test
  void the_scene_waits_while_it_is_shared_and_nothing_runs_after_that(Learner teacher) {
    var playground =
        teacher.opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=300");
    playground.waitsForStep(30);

    var dialog = playground.header().opensTheShareDialog();
    var link = dialog.link();
    dialog.embeds();
    assertFalse(playground.isPlaying());
    assertTrue(
        link.contains("step=" + playground.shownStep() + "&")
            || link.endsWith("step=" + playground.shownStep()),
        link);
    dialog.closes();

    dialog.hasNoPreview();
    playground.waitsForStep(playground.newestStep() + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "Chinese"})
  void a_link_can_be_read_from_its_qr_code(String language, Learner teacher, Learner pupil) {
    var reader = language.equals("Chinese") ? teacher.readsChinese().prefersDark() : teacher;
    var original = reader.opens(BOWL).shows(5);
    var dialog = original.header().opensTheShareDialog().showsTheQrCode();

    var read = dialog.readsTheQrCode();

    assertEquals(dialog.link(), read);
    pupil.opens(read).shows(5);
  }

  @Test
  void a_link_that_no_qr_code_holds_is_said_to_be_too_long(Learner teacher) {
    var original = teacher.opensTraining("?set=circle&epochs=100000&step=3&pace=200");
    original.data().choose("own").types(leaves(200)).trainsOn(200);
    original.waitsForStep(10).pause();

    original.header().opensTheShareDialog().saysThatTheLinkIsTooLongForAQrCode();
  }

  @Test
  void where_the_clipboard_is_denied_the_text_is_left_selected(Learner teacher) {
    teacher.page().addInitScript(WITHOUT_CLIPBOARD);

    var dialog = teacher.opens(BOWL).shows(5).header().opensTheShareDialog();

    dialog.leavesToBeCopied("share.link").embeds().leavesToBeCopied("share.snippet");
  }

  @ParameterizedTest
  @CsvSource({
    "descent, ?objective=bowl&start=-3;4&learningRate=0.1&step=5",
    "training, ?set=moons&hidden=4:tanh&step=5",
    "graph, ?expression=w*x&inputs=w:2;x:3&step=2",
    "layers, ?step=3"
  })
  void what_is_shown_is_saved_as_a_picture(String scene, String link, Learner teacher)
      throws IOException {
    var query = link.replace(';', ',');
    var header =
        switch (scene) {
          case "training" -> teacher.opensTraining(query).shows(5).header();
          case "graph" -> teacher.opensGraph(query).shows(2).header();
          case "layers" -> teacher.opensLayers(query).shows(3).header();
          default -> teacher.opens(query).shows(5).header();
        };
    var dialog = header.opensTheShareDialog().makesPictures();

    var svg = Files.readString(dialog.saves("picture", "SVG"));
    var png = ImageIO.read(dialog.saves("picture", "PNG").toFile());

    assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "), svg);
    assertTrue(svg.contains("/" + scene + "?"), "it says where it is from");
    assertTrue(png.getWidth() > 600 && png.getHeight() > 300, png.toString());
    var colours =
        IntStream.range(0, png.getHeight())
            .flatMap(y -> IntStream.range(0, png.getWidth()).map(x -> png.getRGB(x, y)))
            .distinct()
            .count();
    assertTrue(colours > 20, colours + " colours");
  }

  @Test
  void it_is_led_by_keys_alone(Learner teacher) {
    var dialog = teacher.opens(BOWL).shows(5).header().opensTheShareDialog();

    dialog.focuses("link").presses("ArrowRight").hasTheFocusOn("embed").hasTurnedTo("embed");
    dialog.presses("End").hasTheFocusOn("picture").hasTurnedTo("picture");
    dialog.presses("ArrowRight").hasTheFocusOn("link").hasTurnedTo("link");
    dialog.presses("ArrowLeft").hasTurnedTo("picture").presses("Home").hasTurnedTo("link");
    dialog.closesByEscape();
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "Chinese"})
  void it_fits_on_the_smallest_phone(String language, Learner teacher) {
    var reader = language.equals("Chinese") ? teacher.readsChinese() : teacher;
    var dialog = reader.hasAPhone(320, 640).opens(BOWL).shows(5).header().opensTheShareDialog();

    dialog.showsTheQrCode().fits().embeds().opensTheControls().fits().makesPictures().fits();
  }

  private static Learner mayCopy(Learner teacher) {
    teacher.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return teacher;
  }

  private static String leaves(int count) {
    return "width,length,kind\n"
        + IntStream.range(0, count)
            .mapToObj(
                i ->
                    "%d.%d,%d.%d,%s"
                        .formatted(i % 2 * 2, i % 10, i / 10, i % 9, i % 2 == 0 ? "oak" : "pine"))
            .collect(Collectors.joining("\n", "", "\n"));
  }
}
