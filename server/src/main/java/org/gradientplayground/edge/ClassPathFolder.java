package org.gradientplayground.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of resources on the class path, in a directory or in a jar. */
final class ClassPathFolder {
  private ClassPathFolder() {}

  /**
   * The contents of every file in it.
   *
   * @param marker a resource that lies beside or above the folder in the same jar or directory
   * @param folder the folder, from the root of that jar or directory
   * @return by path from the folder, with slashes, in the order of the paths
   */
  static Map<String, byte[]> read(String marker, String folder) {
    URL url = ClassPathFolder.class.getClassLoader().getResource(marker);
    if (url == null) {
      throw new IllegalStateException("the class path has no " + marker);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return files(root(Path.of(uri), marker).resolve(folder));
      }
      URI jar = URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!/.*$", ""));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
        return files(files.getPath("/").resolve(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + " from " + url, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class loader made a faulty URL: " + url, e);
    }
  }

  private static Path root(Path file, String resource) {
    Path root = file;
    for (int i = Path.of(resource).getNameCount(); i > 0; i--) {
      root = root.getParent();
    }
    return root;
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        contents.put(name, Files.readAllBytes(path));
      }
    }
    return contents;
  }
}
