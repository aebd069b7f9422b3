package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Which of the page's modules stand together in one file, so that a scene is fetched in few files.
 *
 * <p>Each file has a head, the module for whose sake it is fetched: the scene, whose file holds all
 * that is needed at once; each module that is fetched on demand; and each that several files need.
 * Every other module stands in the file of the head that alone needs it. The entry, too, is a head.
 */
final class ModuleFiles {
  private final Map<String, byte[]> own;
  private final Map<String, ModuleSource> sources = new HashMap<>();

  /** All modules in an order in which each comes after those it imports. */
  private final SequencedSet<String> all = new LinkedHashSet<>();

  /** For each module the head of its file. */
  private final Map<String, String> heads = new LinkedHashMap<>();

  private ModuleFiles(Map<String, byte[]> own) {
    this.own = own;
  }

  /**
   * Divides what a scene needs.
   *
   * @param own the page's own modules by their path from the page
   * @param entry the module with which the page begins
   * @param scene the module of the scene, which the entry fetches on demand
   */
  static ModuleFiles of(Map<String, byte[]> own, String entry, String scene) {
    ModuleFiles files = new ModuleFiles(own);
    files.visit(entry, new LinkedHashSet<>());
    files.visit(scene, new LinkedHashSet<>());
    files.all.forEach(path -> files.heads.put(path, scene));
    files.heads.put(entry, entry);
    files.findOnDemand();
    files.divide();
    return files;
  }

  /** The modules of each file by its head, each after those it imports. */
  SequencedMap<String, SequencedSet<String>> members() {
    SequencedMap<String, SequencedSet<String>> members = new LinkedHashMap<>();
    for (String path : all) {
      members.computeIfAbsent(heads.get(path), _ -> new LinkedHashSet<>()).add(path);
    }
    return members;
  }

  /** The head of the file in which a module stands; null for one that the scene has no file for. */
  String headOf(String path) {
    return heads.get(path);
  }

  /** The module at {@code path}, taken apart. */
  ModuleSource source(String path) {
    return sources.computeIfAbsent(
        path,
        _ -> {
          byte[] bytes = own.get(path);
          if (bytes == null) {
            throw new IllegalStateException("a module imports what is not there: " + path);
          }
          return ModuleSource.of(path, new String(bytes, StandardCharsets.UTF_8));
        });
  }

  private void visit(String path, SequencedSet<String> underway) {
    if (all.contains(path)) {
      return;
    }
    if (!underway.add(path)) {
      throw new IllegalStateException("modules that need each other: " + underway);
    }
    source(path).needed().forEach(each -> visit(each, underway));
    underway.remove(path);
    all.add(path);
  }

  private void findOnDemand() {
    List<String> open = new ArrayList<>(all);
    for (int i = 0; i < open.size(); i++) {
      for (String path : source(open.get(i)).onDemand()) {
        if (isOfAnotherScene(path)) {
          continue;
        }
        int before = all.size();
        visit(path, new LinkedHashSet<>());
        heads.putIfAbsent(path, path);
        all.stream().skip(before).forEach(open::add);
      }
    }
  }

  /** The modules of the other scenes are fetched, if ever, as they are written. */
  private boolean isOfAnotherScene(String path) {
    return path.matches("scenes/[^/]+/scene\\.js") && !heads.containsKey(path);
  }

  /**
   * What two files need becomes a file, which may need what they need too: until nothing is left.
   */
  private void divide() {
    Map<String, Set<String>> users = users();
    while (users.values().stream().anyMatch(each -> each.size() > 1)) {
      users.entrySet().removeIf(each -> each.getValue().size() == 1);
      users.keySet().forEach(path -> heads.put(path, path));
      users = users();
    }
    users.forEach((path, user) -> heads.put(path, user.iterator().next()));
  }

  /** For each module that has no file yet the heads that need it, directly or not. */
  private Map<String, Set<String>> users() {
    Map<String, Set<String>> users = new LinkedHashMap<>();
    Set.copyOf(heads.values()).forEach(head -> mark(head, head, users));
    return users;
  }

  private void mark(String path, String head, Map<String, Set<String>> users) {
    for (String each : source(path).needed()) {
      if (!heads.containsKey(each)
          && users.computeIfAbsent(each, _ -> new LinkedHashSet<>()).add(head)) {
        mark(each, head, users);
      }
    }
  }
}
