package org.gradientplayground.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page of each scene and what was joined for it, made when it is first asked for: to make all
 * eleven takes a second and a half of a core, in which the server would not be there yet.
 */
final class SceneFiles {
  private static final String ENTRY = "main.js";
  private static final String PRELOAD_PLACE = "<!-- modulepreload -->";

  /**
   * Where the joined files of a scene are found; see {@link Stylesheets}, {@link JoinedModules}.
   */
  private static final Pattern JOINED = Pattern.compile("(?:styles|joined)-([a-z-]+)(?:[./].*)");

  private final Map<String, byte[]> own;
  private final Map<String, byte[]> all;
  private final ImportMap importMap;
  private final String template;
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /**
   * What belongs to one scene.
   *
   * @param files by path from the page
   */
  private record Made(ScenePage page, Map<String, StaticFile> files) {}

  /**
   * @param own the files of the page by path
   * @param foreign those of its libraries
   * @param template the page of every scene, with a place for its preloads
   */
  SceneFiles(
      Map<String, byte[]> own, Map<String, byte[]> foreign, ImportMap importMap, String template) {
    this.own = Map.copyOf(own);
    this.all = new LinkedHashMap<>(own);
    this.all.putAll(foreign);
    this.importMap = importMap;
    this.template = template;
  }

  /** Whether there is a scene of this name. */
  boolean has(String scene) {
    return Site.SCENES.contains(scene) && own.containsKey(moduleOf(scene));
  }

  /** The page of a scene. */
  ScenePage page(String scene) {
    return made(scene).page();
  }

  /** The file at {@code path}, if it was joined for a scene; otherwise empty. */
  Optional<StaticFile> file(String path) {
    Matcher joined = JOINED.matcher(path);
    return joined.matches() && has(joined.group(1))
        ? Optional.ofNullable(made(joined.group(1)).files().get(path))
        : Optional.empty();
  }

  private Made made(String scene) {
    return made.computeIfAbsent(scene, this::make);
  }

  private Made make(String scene) {
    Stylesheets styles = Stylesheets.of(template, own, scene);
    JoinedModules joined = JoinedModules.of(own, ENTRY, scene, moduleOf(scene));
    Map<String, StaticFile> files = new LinkedHashMap<>();
    files.put(styles.path(), StaticFile.asked(styles.path(), styles.joined()));
    joined.files().forEach((path, bytes) -> files.put(path, StaticFile.asked(path, bytes)));
    Map<String, byte[]> reachable = new LinkedHashMap<>(all);
    reachable.putAll(joined.files());
    String page =
        styles
            .page()
            .replace("./" + ENTRY, "./" + joined.entry())
            .replace(
                PRELOAD_PLACE, preloads(new ModuleGraph(reachable, importMap), joined.entry()));
    return new Made(new ScenePage(page), files);
  }

  private static String moduleOf(String scene) {
    return "scenes/" + scene + "/scene.js";
  }

  private static String preloads(ModuleGraph graph, String entry) {
    return graph.reachableFrom(entry).stream()
        .map(module -> "<link rel=\"modulepreload\" href=\"./" + module + "\">")
        .collect(Collectors.joining("\n    "));
  }
}
