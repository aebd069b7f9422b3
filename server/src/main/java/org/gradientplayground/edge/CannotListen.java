package org.gradientplayground.edge;

import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;

/** The server cannot listen where it should; the message says why, and what to do about it. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotListen(String host, int port, Throwable cause) {
    super(message(host, port, cause), cause);
  }

  private static String message(String host, int port, Throwable cause) {
    Throwable root =
        Stream.iterate(cause, each -> each != null, Throwable::getCause)
            .filter(CannotListen::isOfTheNetwork)
            .reduce(cause, (_, inner) -> inner);
    if (root instanceof UnresolvedAddressException) {
      return "There is no address %s. Choose another one with --host.".formatted(host);
    }
    String reason = String.valueOf(root.getMessage());
    if (reason.contains("assign")) {
      return "%s is not an address of this computer. Choose one with --host.".formatted(host);
    }
    if (reason.contains("Permission")) {
      return "Port %d needs more rights. Choose one above 1023 with --port or GRADIENT_PLAYGROUND_PORT."
          .formatted(port);
    }
    return "Port %d of %s is already in use. Choose another one with --port or GRADIENT_PLAYGROUND_PORT."
        .formatted(port, host);
  }

  private static boolean isOfTheNetwork(Throwable cause) {
    return cause instanceof SocketException || cause instanceof UnresolvedAddressException;
  }
}
