package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of {@code docs/embedding.md}, as they stand there. */
@ExtendWith(Learners.class)
class EmbeddingExamplesSpec {
  private static final Path REFERENCE =
      Path.of(System.getProperty("web.folder", "../web"), "../docs/embedding.md");

  private static final Pattern EXAMPLE =
      Pattern.compile("^```(html|js)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String PLACEHOLDER = "https://playground.example/";

  /** What is run in one page: its elements, and the scripts that follow them. */
  private record Example(String elements, List<String> scripts) {}

  @Test
  void the_examples_of_the_reference_do_what_they_say(Learner learner) throws IOException {
    var examples = examples(learner.server().address().resolve("/").toString());
    assertEquals(List.of(3, 1, 2), examples.stream().map(it -> it.scripts().size()).toList());

    for (var example : examples) {
      try (var course = CourseSite.writing(example.elements())) {
        learner.page().navigate(course.address().toString());
        for (var script : example.scripts()) {
          // A frame that is spoken to before it is there hears nothing.
          if (example.elements().contains("<iframe")) {
            FramedScene.at(learner.page(), 0).appears();
          }
          learner.page().evaluate("async () => {" + script + "}");
        }
      }
    }
  }

  private static List<Example> examples(String playground) throws IOException {
    var examples = new ArrayList<Example>();
    var found = EXAMPLE.matcher(Files.readString(REFERENCE));
    while (found.find()) {
      var text = found.group(2).replace(PLACEHOLDER, playground);
      if (found.group(1).equals("html")) {
        examples.add(new Example(text, new ArrayList<>()));
      } else {
        examples.getLast().scripts().add(text);
      }
    }
    return examples;
  }
}
