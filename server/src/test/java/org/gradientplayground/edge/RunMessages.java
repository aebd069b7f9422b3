package org.gradientplayground.edge;

/** What a client writes about its run {@code a}. */
final class RunMessages {
  static final String AS_FAST_AS_IT_GOES = "{'type':'pace','run':'a','stepsPerSecond':'max'}";
  static final String PLAY = "{'type':'play','run':'a'}";

  private static final String DESCENT =
      "{'objective':'rosenbrock','start':[-1.5,2],'optimizer':{'name':'momentum','momentum':0.9},"
          + "'learningRate':0.0005,'steps':%d,'tolerance':0,'edits':[%s]}";

  private RunMessages() {}

  /**
   * @param rest further members of the message, each after a comma; empty if there is none
   */
  static String start(String spec, String rest) {
    return "{'type':'start','run':'a','spec':" + spec + rest + "}";
  }

  /** Starts a descent of so many steps, which nothing ends before. */
  static String startDescent(long steps) {
    return startDescent(steps, "", "");
  }

  /**
   * Starts a descent of so many steps, which nothing ends before.
   *
   * @param edits of its log, separated by commas
   * @param rest further members of the message, each after a comma; empty if there is none
   */
  static String startDescent(long steps, String edits, String rest) {
    return start(DESCENT.formatted(steps, edits), rest);
  }

  static String request(int n) {
    return "{'type':'request','run':'a','n':" + n + "}";
  }
}
