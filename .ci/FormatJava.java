import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Formats every Java file below the current folder by google-java-format ({@code --replace}), or
 * only tells which are not and ends with 1 ({@code --check}).
 */
void main(String[] arguments) throws IOException {
  var check = List.of(arguments).equals(List.of("--check"));
  if (!check && !List.of(arguments).equals(List.of("--replace"))) {
    throw new IllegalArgumentException("--check or --replace");
  }
  var command =
      new ArrayList<>(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
  try (Stream<Path> files = Files.walk(Path.of(""))) {
    files
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> Stream.of("target", "node_modules").noneMatch(under(file)::contains))
        .map(Path::toString)
        .sorted()
        .forEach(command::add);
  }
  var formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
  var result = formatter.run(System.out, System.err, command.toArray(String[]::new));
  if (check && result != 0) {
    System.err.println("The files named above are not formatted: run mvn -Pformat");
  }
  System.exit(result);
}

/** The names of the folders on the way to a file, and its own. */
List<String> under(Path file) {
  var names = new ArrayList<String>();
  file.forEach(name -> names.add(name.toString()));
  return names;
}
