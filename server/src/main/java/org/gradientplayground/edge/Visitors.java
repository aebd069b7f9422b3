package org.gradientplayground.edge;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may come in, told from the headers {@code Host} and {@code Origin}.
 *
 * <p>Without a look at Host, a site could let its own name resolve to 127.0.0.1 and read along (DNS
 * rebinding); without a look at Origin, any site could connect from its visitors' browsers. A
 * sandboxed frame has the origin {@code null} and is let in: that is how course sites embed a
 * scene, and as any site can make such a frame, the limits and not the origin protect the server.
 */
final class Visitors {
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(:[0-9]{1,5})?");
  private static final Pattern IPV4 =
      Pattern.compile("(%1$s)(\\.(%1$s)){3}".formatted("25[0-5]|2[0-4]\\d|1?\\d?\\d"));

  private final Optional<String> publicHost;
  private final Optional<String> publicOrigin;
  private final Set<String> allowedOrigins;

  Visitors(Configuration configuration) {
    this.publicHost = configuration.address().publicUrl().map(URI::getHost).map(Visitors::lower);
    this.publicOrigin = configuration.address().publicUrl().map(Visitors::origin);
    this.allowedOrigins = configuration.sites().allowedOrigins();
  }

  /** Whether a request may name {@code host}: our public one, localhost or an address literal. */
  boolean mayNameHost(String host) {
    if (host == null || !HOST_AND_PORT.matcher(lower(host)).matches()) {
      return false;
    }
    String name = lower(host).replaceFirst(":[0-9]{1,5}$", "");
    return name.equals("localhost")
        || name.startsWith("[")
        || IPV4.matcher(name).matches()
        || publicHost.equals(Optional.of(name));
  }

  /**
   * Whether a page of {@code origin} may connect.
   *
   * @param origin the header, null where there is none: no browser
   * @param host the header of the same request
   */
  boolean mayConnect(String origin, String host) {
    return origin == null
        || origin.equals("null")
        || lower(origin).equals("http://" + lower(host))
        || publicOrigin.equals(Optional.of(lower(origin)))
        || allowedOrigins.contains(origin);
  }

  private static String origin(URI url) {
    String port = url.getPort() == -1 ? "" : ":" + url.getPort();
    return lower(url.getScheme() + "://" + url.getHost() + port);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
