package org.gradientplayground.golden;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One file of golden cases, as {@code golden/SCHEMA.md} describes it; anything else is refused. */
record GoldenFile(String name, List<GoldenCase> cases) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** All files of a directory but those that start with an underscore, by name; at least one. */
  static List<GoldenFile> all(Path directory) throws IOException {
    List<Path> paths;
    try (var listed = Files.list(directory)) {
      paths = listed.filter(GoldenFile::holdsCases).sorted().toList();
    }
    if (paths.isEmpty()) {
      throw new GoldenFault(directory + " holds no golden file");
    }
    var files = new ArrayList<GoldenFile>();
    for (Path path : paths) {
      files.add(read(path.getFileName().toString(), Files.readString(path)));
    }
    return files;
  }

  private static boolean holdsCases(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".json") && !name.startsWith("_");
  }

  /** A file from its text. */
  static GoldenFile read(String name, String text) {
    JsonNode file = parse(name, text);
    if (!"golden/1".equals(file.path("schema").asText())) {
      throw new GoldenFault(name + ": the schema is not golden/1");
    }
    JsonNode cases = file.path("cases");
    if (!cases.isArray() || cases.isEmpty()) {
      throw new GoldenFault(name + ": no cases");
    }
    var ids = new HashSet<String>();
    var read = new ArrayList<GoldenCase>();
    for (JsonNode each : cases) {
      GoldenCase golden = GoldenCase.of(name, each);
      if (!ids.add(golden.id())) {
        throw new GoldenFault(name + ": the id " + golden.id() + " occurs twice");
      }
      read.add(golden);
    }
    return new GoldenFile(name, read);
  }

  private static JsonNode parse(String name, String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException fault) {
      throw new GoldenFault(name + ": " + fault.getMessage());
    }
  }
}
