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
  /** The scenes that work; each has the page under its name. */
  static final List<String> SCENES = List.of("descent");

  private static final String ENTRY = "main.js";

  /** The description of the wire, for who writes another client. */
  private static final String WIRE = "asyncapi.json";

  private static final String IMPORT_MAP_PLACE = "<!-- importmap -->";
  private static final String PRELOAD_PLACE = "<!-- modulepreload -->";

  private final Map<String, StaticFile> files = new HashMap<>();
  private final StaticFile page;
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
    byte[] wire = ClassPathFolder.read("asyncapi/asyncapi.json", "asyncapi").get(WIRE);
    files.put(WIRE, StaticFile.asked(WIRE, wire));

    Map<String, byte[]> all = new LinkedHashMap<>(own);
    all.putAll(foreign);
    String mapText = importMap.json();
    this.importMapHash = StaticFile.hash(mapText.getBytes(StandardCharsets.UTF_8));
    Stylesheets styles = Stylesheets.of(new String(template, StandardCharsets.UTF_8), own);
    files.put(Stylesheets.PATH, StaticFile.asked(Stylesheets.PATH, styles.joined()));
    String filled =
        styles
            .page()
            .replace(IMPORT_MAP_PLACE, "<script type=\"importmap\">" + mapText + "</script>")
            .replace(PRELOAD_PLACE, preloads(new ModuleGraph(all, importMap)));
    this.page = StaticFile.asked("index.html", filled.getBytes(StandardCharsets.UTF_8));
  }

  private static String preloads(ModuleGraph graph) {
    return graph.reachableFrom(ENTRY).stream()
        .map(module -> "<link rel=\"modulepreload\" href=\"./" + module + "\">")
        .collect(Collectors.joining("\n    "));
  }

  /** The page of every scene. */
  StaticFile page() {
    return page;
  }

  /** Base64 of the SHA-256 of the import map inside the page. */
  String importMapHash() {
    return importMapHash;
  }

  /** Whether the page is found at {@code path}: at the root and under the name of each scene. */
  boolean isPage(String path) {
    return path.isEmpty() || SCENES.contains(path);
  }

  /** The file at {@code path}, without a slash in front; empty if there is none. */
  Optional<StaticFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
