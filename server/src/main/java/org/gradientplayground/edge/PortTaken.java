package org.gradientplayground.edge;

/** Somebody else listens on the port. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(String host, int port, Throwable cause) {
    super(
        "Port %d of %s is already in use. Choose another one with --port.".formatted(port, host),
        cause);
  }
}
