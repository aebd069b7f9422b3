package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which modules a module needs, so that a browser can fetch them all at once. */
final class ModuleGraph {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?:^|[;}\\s])(?:import|export)\\b[^;\"'()]*?[\"']([^\"']+)[\"']", Pattern.MULTILINE);

  private final Map<String, byte[]> files;
  private final ImportMap importMap;

  /**
   * @param files all files by their path from the page
   */
  ModuleGraph(Map<String, byte[]> files, ImportMap importMap) {
    this.files = files;
    this.importMap = importMap;
  }

  /** The entries and every module they need, directly or not, each once, the nearest first. */
  SequencedSet<String> reachableFrom(String... entries) {
    SequencedSet<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.addAll(List.of(entries));
    while (!open.isEmpty()) {
      String module = open.poll();
      if (files.containsKey(module) && reached.add(module)) {
        imports(module, open);
      }
    }
    return reached;
  }

  private void imports(String module, Deque<String> open) {
    Matcher matcher = IMPORT.matcher(new String(files.get(module), StandardCharsets.UTF_8));
    while (matcher.find()) {
      resolve(module, matcher.group(1)).ifPresent(open::add);
    }
  }

  private Optional<String> resolve(String module, String specifier) {
    if (!specifier.startsWith(".")) {
      return importMap.resolve(specifier);
    }
    Deque<String> parts = new ArrayDeque<>();
    String folder = module.substring(0, module.lastIndexOf('/') + 1);
    for (String part : (folder + specifier).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
