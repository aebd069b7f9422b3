package org.gradientplayground.e2e.performance;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The processor time that the processes of a browser take, by the kind of process. */
final class Processors {
  /** The processes that run the scripts of pages and lay them out. */
  static final String PAGES = "renderer";

  private final CDPSession session;

  private Processors(CDPSession session) {
    this.session = session;
  }

  static Processors of(Browser browser) {
    return new Processors(browser.newBrowserCDPSession());
  }

  /**
   * What is taken meanwhile, in milliseconds a second, by the kind of process.
   *
   * @param meanwhile lasts for some seconds and starts no process
   */
  Map<String, Double> taken(Runnable meanwhile) {
    var before = seconds();
    var started = System.nanoTime();
    meanwhile.run();
    var passed = (System.nanoTime() - started) / 1e9;
    Map<String, Double> taken = new HashMap<>();
    seconds().forEach((kind, time) -> taken.put(kind, 1000 * (time - before.get(kind)) / passed));
    return taken;
  }

  /** So far. */
  private Map<String, Double> seconds() {
    Map<String, Double> sums = new HashMap<>();
    var processes = session.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo");
    StreamSupport.stream(processes.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .forEach(
            process ->
                sums.merge(
                    process.get("type").getAsString(),
                    process.get("cpuTime").getAsDouble(),
                    Double::sum));
    return sums;
  }
}
