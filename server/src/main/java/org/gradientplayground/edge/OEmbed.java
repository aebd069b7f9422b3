package org.gradientplayground.edge;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.NotImplementedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientplayground.protocol.EmbedDescription;
import org.gradientplayground.protocol.EmbedDescription.Poster;

/**
 * Describes the frame in which another site shows a scene (oEmbed 1.0, https://oembed.com).
 *
 * <p>The question is {@code url}, the address of a scene with everything it shows; the answer is
 * the frame, at most {@code maxwidth} wide and {@code maxheight} high.
 */
final class OEmbed {
  static final String ENDPOINT = "/oembed";

  /** What a frame has where nothing else was asked for. */
  static final int WIDTH = 800;

  static final int HEIGHT = 600;

  /** A page that is narrower than the frame is not moved sideways. */
  static final String STYLE = "border:0;max-width:100%";

  /** What the posters have; see {@code web/posters.mjs}. */
  private static final int POSTER_WIDTH = 400;

  private static final int POSTER_HEIGHT = 240;

  private static final Pattern LANGUAGE = Pattern.compile("[?&]lang=([^&]*)");

  /** What an address cannot hold as it is, and what a page could take for the end of one. */
  private static final Pattern NOT_OF_ADDRESSES = Pattern.compile("[^!#-;=?-~]");

  private final Site site;
  private final PublicAddress address;

  OEmbed(Site site, PublicAddress address) {
    this.site = site;
    this.address = address;
  }

  /** Where the frame of a scene is described. */
  String descriptionOf(Context context, String scene) {
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    String base = address.seenBy(context);
    return base
        + ENDPOINT.substring(1)
        + "?url="
        + URLEncoder.encode(base + scene + query, StandardCharsets.UTF_8)
        + "&format=json";
  }

  /** Answers one question. */
  void describe(Context context) {
    String format = context.queryParam("format");
    if (format != null && !format.equals("json")) {
      throw new NotImplementedResponse("Only format=json is spoken here.");
    }
    String url = context.queryParam("url");
    if (url == null) {
      throw new BadRequestResponse("Which scene? Name it by url=.");
    }
    int width = Math.min(WIDTH, most(context, "maxwidth"));
    int height = Math.min(HEIGHT, most(context, "maxheight"));
    String base = address.seenBy(context);
    OwnAddress own =
        OwnAddress.of(url, base)
            .filter(it -> site.isScene(it.place().path()))
            .orElseThrow(OEmbed::notOurs);
    String scene = own.place().path();
    String title = site.titles().of(scene, language(own.query()));
    String source =
        encoded(base + SitePath.EMBED.substring(1) + "/" + scene + own.query() + own.fragment());
    String frame =
        "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" style=\"%s\"></iframe>"
            .formatted(Html.escaped(source), width, height, Html.escaped(title), STYLE);
    boolean fits = POSTER_WIDTH <= width && POSTER_HEIGHT <= height;
    Optional<Poster> poster = fits ? Optional.of(posterOf(base, scene)) : Optional.empty();
    context
        .status(HttpStatus.OK)
        .header("Cache-Control", "public, max-age=" + EmbedDescription.CACHE_AGE)
        .contentType("application/json")
        .result(new EmbedDescription(base, title, frame, width, height, poster).json());
  }

  private static Poster posterOf(String base, String scene) {
    return new Poster(base + "posters/" + scene + ".png", POSTER_WIDTH, POSTER_HEIGHT);
  }

  private static NotFoundResponse notOurs() {
    return new NotFoundResponse("That is not the address of a scene of this server.");
  }

  private static String language(String query) {
    Matcher language = LANGUAGE.matcher(query);
    return language.find() ? language.group(1) : SceneTitles.ENGLISH;
  }

  private static String encoded(String url) {
    return NOT_OF_ADDRESSES
        .matcher(url)
        .replaceAll(
            each -> URLEncoder.encode(each.group(), StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static int most(Context context, String name) {
    String text = context.queryParam(name);
    if (text == null) {
      return Integer.MAX_VALUE;
    }
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new BadRequestResponse(name + " must be a positive whole number of pixels.");
    }
    return Integer.parseInt(text);
  }
}
