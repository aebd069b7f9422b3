package org.gradientplayground.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The page's libraries, each in a jar of its own, which names its version. */
final class WebJars {
  /** Half the size of its form as a module, and without an export. */
  private static final String UPLOT = "dist/uPlot.iife.min.js";

  /** What is served of each library: no more than what the page uses. */
  private static final Map<String, List<String>> SERVED =
      Map.of(
          "uplot", List.of(UPLOT, "LICENSE"),
          "d3-contour", List.of("src/", "LICENSE"),
          "d3-array", List.of("src/", "LICENSE"),
          "d3-dsv", List.of("src/dsv.js", "LICENSE"));

  private static final byte[] UPLOT_EXPORT =
      "export default uPlot;\n".getBytes(StandardCharsets.UTF_8);

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
                      files.put(path(name) + "/" + file, asModule(file, bytes));
                    }
                  });
        });
    return files;
  }

  private static byte[] asModule(String file, byte[] bytes) {
    if (!file.equals(UPLOT)) {
      return bytes;
    }
    byte[] module = Arrays.copyOf(bytes, bytes.length + UPLOT_EXPORT.length);
    System.arraycopy(UPLOT_EXPORT, 0, module, bytes.length, UPLOT_EXPORT.length);
    return module;
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
