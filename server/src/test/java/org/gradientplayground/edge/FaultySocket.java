package org.gradientplayground.edge;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.websocket.api.Session;

/** A socket that throws whatever is sent over it, and keeps what was done to it. */
final class FaultySocket {
  /** The names of the methods that were called. */
  final List<String> calls = new ArrayList<>();

  boolean works;

  Session session() {
    return (Session)
        Proxy.newProxyInstance(
            Session.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (_, method, _) -> {
              calls.add(method.getName());
              if (method.getName().startsWith("send") && !works) {
                throw new IllegalStateException("nothing can be sent");
              }
              return null;
            });
  }
}
