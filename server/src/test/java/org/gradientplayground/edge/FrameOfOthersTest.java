package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The frame that the server describes is the one that the page offers to be copied. */
class FrameOfOthersTest {
  private static final Path SHARE = Path.of("..", "web", "src", "share");
  private static final Pattern USUAL = Pattern.compile("export const USUAL = SIZES\\[(\\d)];");
  private static final Pattern SIZE =
      Pattern.compile("\\{ name: \"\\w+\", width: \"([\\d%]+)\", height: \"(\\d+)\" }");

  @Test
  void it_has_the_usual_size_of_the_share_dialog() throws IOException {
    String page = Files.readString(SHARE.resolve("sizes.js"));
    Matcher usual = USUAL.matcher(page);
    assertTrue(usual.find());
    List<MatchResult> sizes = SIZE.matcher(page).results().toList();
    MatchResult size = sizes.get(Integer.parseInt(usual.group(1)));

    assertEquals(String.valueOf(OEmbed.WIDTH), size.group(1));
    assertEquals(String.valueOf(OEmbed.HEIGHT), size.group(2));
  }

  @Test
  void it_has_the_style_of_the_snippets() throws IOException {
    String constant = "const STYLE = \"" + OEmbed.STYLE + "\";";

    assertTrue(Files.readString(SHARE.resolve("snippets.js")).contains(constant), constant);
  }
}
