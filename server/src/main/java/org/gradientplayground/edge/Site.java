package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that is served as a file, read once at start, so that no path leads anywhere else. */
final class Site {
  /** All pages; each whose module there is has the page under its name. */
  static final List<String> SCENES =
      List.of(
          "start",
          "glossary",
          "loss",
          "derivative",
          "gradient",
          "network-gradient",
          "descent",
          "epochs",
          "training",
          "graph",
          "layers");

  private static final String ENTRY = "main.js";

  /** The descriptions of the sockets and of the figures, for who writes another client. */
  private static final List<String> WIRE = List.of("asyncapi", "openapi");

  private static final String IMPORT_MAP_PLACE = "<!-- importmap -->";
  private static final String PRELOAD_PLACE = "<!-- modulepreload -->";

  private final Map<String, StaticFile> files = new HashMap<>();
  private final Map<String, StaticFile> pages = new HashMap<>();
  private final String importMapHash;

  Site() {
    WebJars webJars = new WebJars();
    ImportMap importMap = ImportMap.of(webJars);
    Map<String, byte[]> own = ClassPathFolder.read("web/index.html", "web");
    byte[] template = own.remove("index.html");
    Map<String, byte[]> foreign = webJars.files();

    own.replaceAll(Compact::of);
    foreign.replaceAll(Compact::of);
    own.forEach((path, bytes) -> files.put(path, StaticFile.asked(path, bytes)));
    foreign.forEach((path, bytes) -> files.put(path, StaticFile.forEver(path, bytes)));
    WIRE.forEach(this::describeWire);

    Map<String, byte[]> all = new LinkedHashMap<>(own);
    all.putAll(foreign);
    String mapText = importMap.json();
    this.importMapHash = StaticFile.hash(mapText.getBytes(StandardCharsets.UTF_8));
    String page =
        new String(template, StandardCharsets.UTF_8)
            .replace(IMPORT_MAP_PLACE, "<script type=\"importmap\">" + mapText + "</script>");
    ModuleGraph graph = new ModuleGraph(all, importMap);
    for (String scene : SCENES) {
      if (!own.containsKey(moduleOf(scene))) {
        continue;
      }
      Stylesheets styles = Stylesheets.of(page, own, scene);
      files.put(styles.path(), StaticFile.asked(styles.path(), styles.joined()));
      JoinedModules joined = JoinedModules.of(own, ENTRY, scene, moduleOf(scene));
      joined.files().forEach((path, bytes) -> files.put(path, StaticFile.asked(path, bytes)));
      all.putAll(joined.files());
      String filled =
          styles
              .page()
              .replace("./" + ENTRY, "./" + joined.entry())
              .replace(PRELOAD_PLACE, preloads(graph, joined.entry()));
      pages.put(scene, StaticFile.asked("index.html", filled.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String moduleOf(String scene) {
    return "scenes/" + scene + "/scene.js";
  }

  private void describeWire(String folder) {
    String name = folder + ".json";
    byte[] description = ClassPathFolder.read(folder + "/" + name, folder).get(name);
    files.put(name, StaticFile.asked(name, description));
  }

  private static String preloads(ModuleGraph graph, String entry) {
    return graph.reachableFrom(entry).stream()
        .map(module -> "<link rel=\"modulepreload\" href=\"./" + module + "\">")
        .collect(Collectors.joining("\n    "));
  }

  /**
   * The page at {@code path}: that of a scene under its name, the start page at the root; empty
   * anywhere else.
   */
  Optional<StaticFile> page(String path) {
    return Optional.ofNullable(pages.get(path.isEmpty() ? SCENES.getFirst() : path));
  }

  /** Base64 of the SHA-256 of the import map inside the page. */
  String importMapHash() {
    return importMapHash;
  }

  /** The file at {@code path}, without a slash in front; empty if there is none. */
  Optional<StaticFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
