package org.gradientplayground.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the bare names in import statements are found, by path from the page. */
record ImportMap(Map<String, String> paths) {
  /** The page's libraries; their versions are those of the WebJars on the class path. */
  static ImportMap of(WebJars webJars) {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("uplot", webJars.path("uplot") + "/dist/uPlot.iife.min.js");
    paths.put("d3-contour", webJars.path("d3-contour") + "/src/contours.js");
    // Its index would fetch 60 modules where four functions are needed.
    paths.put("d3-array", "vendor/d3-array.js");
    paths.put("d3-array/", webJars.path("d3-array") + "/src/");
    paths.put("d3-dsv", webJars.path("d3-dsv") + "/src/dsv.js");
    return new ImportMap(paths);
  }

  /** The path of the module that {@code specifier} names; empty if the map does not know it. */
  Optional<String> resolve(String specifier) {
    if (paths.containsKey(specifier)) {
      return Optional.of(paths.get(specifier));
    }
    return paths.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/") && specifier.startsWith(entry.getKey()))
        .map(entry -> entry.getValue() + specifier.substring(entry.getKey().length()))
        .findFirst();
  }

  /** As the text of a {@code <script type="importmap">}; every path is relative to the page. */
  String json() {
    return paths.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":\"./" + entry.getValue() + "\"")
        .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
  }
}
