package org.gradientplayground.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The page's libraries, each in a jar of its own, which names its version. */
final class WebJars {
  /** What is served of each library: no more than what the page uses. */
  private static final Map<String, List<String>> SERVED =
      Map.of(
          "uplot", List.of("dist/uPlot.esm.js", "LICENSE"),
          "d3-contour", List.of("src/", "LICENSE"),
          "d3-array", List.of("src/", "LICENSE"));

  private final Map<String, String> versions = new LinkedHashMap<>();

  WebJars() {
    SERVED.keySet().stream().sorted().forEach(name -> versions.put(name, version(name)));
  }

  /** The folder of a library by path from the page, such as {@code webjars/uplot/1.6.30}. */
  String path(String name) {
    return "webjars/" + name + "/" + versions.get(name);
  }

  /** All files that are served, by path from the page. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    versions.forEach(
        (name, version) -> {
          String folder = "META-INF/resources/webjars/" + name + "/" + version;
          ClassPathFolder.read(properties(name), folder)
              .forEach(
                  (file, bytes) -> {
                    if (isServed(name, file)) {
                      files.put(path(name) + "/" + file, bytes);
                    }
                  });
        });
    return files;
  }

  private static boolean isServed(String name, String file) {
    return SERVED.get(name).stream()
        .anyMatch(each -> each.endsWith("/") ? file.startsWith(each) : file.equals(each));
  }

  private static String version(String name) {
    try (InputStream in = WebJars.class.getClassLoader().getResourceAsStream(properties(name))) {
      if (in == null) {
        throw new IllegalStateException("the class path has no WebJar " + name);
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the version of the WebJar " + name, e);
    }
  }

  private static String properties(String name) {
    return "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
  }
}
