package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;

/**
 * A module or stylesheet as it is sent: without the comments that stand on lines of their own and
 * without indentation, which together are a third of what would be fetched. Every line keeps its
 * number, so an error on the page still names the line of the source.
 */
final class Compact {
  private static final String OPENING = "/*";
  private static final String CLOSING = "*/";

  /** Marks a comment that has to stay, such as the name of a library and its licence. */
  private static final String KEPT = "/*!";

  private final boolean script;
  private boolean inComment;

  private Compact(boolean script) {
    this.script = script;
  }

  /** The file at {@code path} in its shorter form; a file of another type as it is. */
  static byte[] of(String path, byte[] bytes) {
    boolean script = path.endsWith(".js");
    if (!script && !path.endsWith(".css")) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (script && text.lines().anyMatch(Compact::opensTextOfSeveralLines)) {
      return bytes;
    }
    Compact compact = new Compact(script);
    StringBuilder shorter = new StringBuilder(text.length());
    text.lines().forEach(line -> shorter.append(compact.line(line.strip())).append('\n'));
    return shorter.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** In a template literal over several lines, what looks like indentation is text. */
  static boolean opensTextOfSeveralLines(String line) {
    return line.chars().filter(each -> each == '`').count() % 2 != 0;
  }

  private String line(String stripped) {
    if (!inComment && script && stripped.startsWith("//")) {
      return "";
    }
    boolean opens = stripped.startsWith(OPENING) && !stripped.startsWith(KEPT);
    if (!inComment && !opens) {
      return stripped;
    }
    int end = stripped.indexOf(CLOSING, inComment ? 0 : OPENING.length());
    inComment = end < 0;
    return inComment ? "" : line(stripped.substring(end + CLOSING.length()).strip());
  }
}
