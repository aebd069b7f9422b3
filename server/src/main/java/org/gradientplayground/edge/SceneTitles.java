package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the scenes are called, taken from the words of the page, in each of its languages. */
final class SceneTitles {
  static final String ENGLISH = "en";

  private static final List<String> LANGUAGES = List.of(ENGLISH, "zh-CN");
  private static final Pattern TITLE = Pattern.compile("\"scene\\.([a-z-]+)\": \"([^\"\\\\]+)\"");

  private final Map<String, Map<String, String>> titles = new HashMap<>();

  /**
   * @param files of the page, by path
   */
  SceneTitles(Map<String, byte[]> files) {
    for (String language : LANGUAGES) {
      Map<String, String> ofLanguage = new LinkedHashMap<>();
      byte[] words = files.get("i18n/" + language + ".js");
      Matcher matcher = TITLE.matcher(new String(words, StandardCharsets.UTF_8));
      while (matcher.find()) {
        ofLanguage.put(matcher.group(1), matcher.group(2));
      }
      titles.put(language, ofLanguage);
    }
  }

  /** What a scene is called in a language; in English where we do not speak that. */
  String of(String scene, String language) {
    String title = titles.getOrDefault(language, titles.get(ENGLISH)).get(scene);
    if (title == null) {
      throw new IllegalStateException("the page has no name for the scene " + scene);
    }
    return title;
  }
}
