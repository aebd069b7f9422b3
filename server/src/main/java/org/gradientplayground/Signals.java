package org.gradientplayground;

import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/**
 * The signals of the operating system. Java hands them out by a class that every JDK has and no
 * standard names, which the compiler warns of; so it is looked up by its name.
 */
final class Signals {
  private Signals() {}

  /**
   * Does {@code action} with the number of the signal whenever it comes, on a thread of its own.
   * Where the machine or its options do not allow that, the signal does what it always does.
   *
   * @param name such as TERM
   */
  static void on(String name, IntConsumer action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object listener =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "handle" -> {
                      action.accept((int) signal.getMethod("getNumber").invoke(arguments[0]));
                      yield null;
                    }
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "the end of the program";
                  });
      Object wanted = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, wanted, listener);
    } catch (ReflectiveOperationException _) {
      // The JDK lacks it, or was started with -Xrs: a signal ends the program without delay.
    }
  }
}
