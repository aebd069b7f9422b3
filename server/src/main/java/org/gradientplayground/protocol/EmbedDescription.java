package org.gradientplayground.protocol;

import java.util.Optional;

/**
 * How a page of another site shows a scene, as oEmbed 1.0 describes what is of type rich.
 *
 * @param provider where we are found
 * @param title what the scene is called
 * @param html the frame
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 * @param poster a picture of the scene; empty where it would be larger than what was asked for
 */
public record EmbedDescription(
    String provider, String title, String html, int width, int height, Optional<Poster> poster) {
  /** How long a description holds, in seconds: a day. */
  public static final int CACHE_AGE = 86_400;

  private static final int USUAL_SIZE = 512;

  /**
   * A picture that stands for a scene.
   *
   * @param url where it is
   * @param width in pixels
   * @param height in pixels
   */
  public record Poster(String url, int width, int height) {}

  /** As one JSON object. */
  public String json() {
    return JsonWriter.object(
        USUAL_SIZE,
        it -> {
          it.text("version", "1.0")
              .text("type", "rich")
              .text("provider_name", "Gradient Playground")
              .text("provider_url", provider)
              .text("title", title)
              .integer("cache_age", CACHE_AGE)
              .integer("width", width)
              .integer("height", height)
              .text("html", html);
          poster.ifPresent(
              picture ->
                  it.text("thumbnail_url", picture.url())
                      .integer("thumbnail_width", picture.width())
                      .integer("thumbnail_height", picture.height()));
        });
  }
}
