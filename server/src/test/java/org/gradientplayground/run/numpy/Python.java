package org.gradientplayground.run.numpy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The python3 of this machine. */
final class Python {
  /** Runs one script after the other, so that NumPy is loaded once; each prints to a file. */
  private static final String RUNNER =
      """
      import contextlib, runpy, sys

      scripts, sys.argv[1:] = sys.argv[1:], []
      for script in scripts:
          with open(script + ".out", "w") as out, contextlib.redirect_stdout(out):
              runpy.run_path(script)
      """;

  /** A hundred times what all the scripts of a test take. */
  private static final int SECONDS = 300;

  private Python() {}

  /** Whether there is one, and it has NumPy. */
  static boolean hasNumpy() {
    try {
      return start(List.of("-c", "import numpy")).waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a script prints when it is run by itself, line by line. */
  static List<String> run(Path script, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(script.toString());
    command.addAll(List.of(arguments));
    return output(command).lines().toList();
  }

  /** Runs scripts in one process; {@link #printed} tells what each printed. */
  static void runAll(List<Path> scripts) throws IOException {
    var command = new ArrayList<>(List.of("-c", RUNNER));
    scripts.forEach(it -> command.add(it.toString()));
    output(command);
  }

  /** The lines that a script of {@link #runAll} printed. */
  static List<String> printed(Path script) throws IOException {
    return Files.readAllLines(Path.of(script + ".out"));
  }

  private static String output(List<String> arguments) throws IOException {
    Process process = start(arguments);
    String output = new String(process.getInputStream().readAllBytes());
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        throw new AssertionError("python3 failed: " + output);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return output;
  }

  private static Process start(List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of("python3"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    // one thread: other tests run beside it, and the matrices are small
    builder.environment().put("OPENBLAS_NUM_THREADS", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
