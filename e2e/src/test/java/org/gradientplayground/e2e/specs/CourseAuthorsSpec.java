package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What course authors read, as it stands in the guide and in the README. */
@ExtendWith(Learners.class)
class CourseAuthorsSpec {
  private static final Path ROOT = Path.of(System.getProperty("web.folder", "../web"), "..");

  private static final Pattern FRAME =
      Pattern.compile("(?:https://play\\.example\\.org|http://localhost:7070)/(embed/[^\"\\s)]+)");

  /** An example that is more than what is put into a page. */
  private static final Pattern PAGE =
      Pattern.compile("^ *```html\\n *<!doctype html>.*?```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String VIEWPORT =
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">";

  /** The first words to write of a row of the table of parameters. */
  private static final Pattern PARAMETERS =
      Pattern.compile("^\\| [^|]+ \\| `([a-z]+=[^`]+)`.*$", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/course-authors.md"})
  void a_whole_page_is_shown_by_phones_at_its_own_size(String file) {
    var pages = PAGE.matcher(read(file)).results().map(MatchResult::group).toList();

    assertFalse(pages.isEmpty());
    for (var page : pages) {
      assertTrue(page.contains(VIEWPORT), page);
    }
  }

  @Test
  void every_address_of_a_frame_can_be_read(Learner learner) {
    var frames =
        Stream.of("README.md", "docs/course-authors.md").flatMap(CourseAuthorsSpec::frames);
    var playground = learner.server().address();
    var distinct = frames.distinct().toList();
    assertTrue(distinct.size() >= 4, distinct.toString());

    for (var frame : distinct) {
      opens(learner, playground.resolve("/" + frame));
    }
  }

  @Test
  void every_parameter_of_the_table_can_be_read(Learner learner) {
    var parameters = new LinkedHashMap<String, String>();
    PARAMETERS
        .matcher(read("docs/course-authors.md"))
        .results()
        .flatMap(row -> Stream.of(row.group(1).split("&")))
        .map(each -> each.split("=", 2))
        .forEach(each -> parameters.put(each[0], each[1]));
    assertTrue(
        parameters.keySet().containsAll(List.of("lang", "lock", "preset", "exercise")),
        parameters.toString());
    var query =
        String.join(
            "&",
            parameters.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList());

    opens(learner, learner.server().address().resolve("/embed/descent?" + query));
  }

  private static void opens(Learner learner, URI frame) {
    try (var course = CourseSite.embedding(frame)) {
      learner.page().navigate(course.address().toString());
      FramedScene.at(learner.page(), 0).appears().saysNothing();
    }
  }

  private static Stream<String> frames(String file) {
    return FRAME.matcher(read(file)).results().map(it -> it.group(1).replace("&amp;", "&"));
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
