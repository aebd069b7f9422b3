package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is served as a file, read once at start, so that no path leads anywhere else. */
final class Site {
  /** All pages; each whose module there is has the page under its name. */
  static final List<String> SCENES =
      List.of(
          "start",
          "mistakes",
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

  /** The pages that are no scene. */
  private static final Set<String> OTHERS = Set.of("start", "mistakes", "glossary");

  /** The descriptions of the sockets and of the figures, for who writes another client. */
  private static final List<String> WIRE = List.of("asyncapi", "openapi");

  /** The script of other people's pages, which wait for it; see {@code docs/embedding.md}. */
  private static final String ELEMENT = "embed.js";

  private static final String IMPORT_MAP_PLACE = "<!-- importmap -->";

  private final Map<String, StaticFile> files = new HashMap<>();
  private final SceneFiles scenes;
  private final SceneTitles titles;
  private final String importMapHash;

  /**
   * @param address under which the public finds us, if the operator has told it: the page makes the
   *     links to itself of it
   */
  Site(PublicAddress address) {
    WebJars webJars = new WebJars();
    ImportMap importMap = ImportMap.of(webJars);
    Map<String, byte[]> own = ClassPathFolder.read("web/index.html", "web");
    byte[] template = own.remove("index.html");
    Map<String, byte[]> foreign = webJars.files();

    this.titles = new SceneTitles(own);
    own.replaceAll(Compact::of);
    own.computeIfPresent(ELEMENT, (_, script) -> shortest(script));
    foreign.replaceAll(Compact::of);
    own.forEach((path, bytes) -> files.put(path, StaticFile.asked(path, bytes)));
    foreign.forEach((path, bytes) -> files.put(path, StaticFile.forEver(path, bytes)));
    WIRE.forEach(this::describeWire);

    String mapText = importMap.json();
    this.importMapHash = StaticFile.hash(mapText.getBytes(StandardCharsets.UTF_8));
    String page =
        new String(template, StandardCharsets.UTF_8)
            .replace(
                IMPORT_MAP_PLACE,
                told(address) + "<script type=\"importmap\">" + mapText + "</script>");
    this.scenes = new SceneFiles(own, foreign, importMap, page);
  }

  private static byte[] shortest(byte[] script) {
    return CompactScript.of(new String(script, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String told(PublicAddress address) {
    return address
        .told()
        .map(url -> "<meta name=\"public-url\" content=\"%s\">\n    ".formatted(Html.escaped(url)))
        .orElse("");
  }

  private void describeWire(String folder) {
    String name = folder + ".json";
    byte[] description = ClassPathFolder.read(folder + "/" + name, folder).get(name);
    files.put(name, StaticFile.asked(name, description));
  }

  /**
   * The page at {@code path}: that of a scene under its name, the start page at the root; empty
   * anywhere else.
   */
  Optional<ScenePage> page(String path) {
    String name = path.isEmpty() ? SCENES.getFirst() : path;
    return scenes.has(name) ? Optional.of(scenes.page(name)) : Optional.empty();
  }

  /** Whether there is a scene of this name, which others may want to show in a frame. */
  boolean isScene(String name) {
    return scenes.has(name) && !OTHERS.contains(name);
  }

  /** What the scenes are called. */
  SceneTitles titles() {
    return titles;
  }

  /** Base64 of the SHA-256 of the import map inside the page. */
  String importMapHash() {
    return importMapHash;
  }

  /** The file at {@code path}, without a slash in front; empty if there is none. */
  Optional<StaticFile> file(String path) {
    return Optional.ofNullable(files.get(path)).or(() -> scenes.file(path));
  }
}
