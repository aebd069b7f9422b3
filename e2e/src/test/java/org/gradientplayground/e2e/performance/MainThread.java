package org.gradientplayground.e2e.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the main thread of a page did, read from a trace of Chromium; times in milliseconds. */
final class MainThread {
  /** What Chromium has to write down for that. */
  static final List<String> CATEGORIES =
      List.of("devtools.timeline", "disabled-by-default-devtools.timeline");

  private record Task(double start, double wall, double cpu) {}

  private final List<Task> tasks = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();

  private MainThread() {}

  /** Reads the thread that ran the most animation frames: that of the page. */
  static MainThread of(byte[] trace) {
    Map<String, MainThread> threads = new HashMap<>();
    for (var event : events(trace)) {
      var thread =
          threads.computeIfAbsent(
              event.path("pid").asText() + "/" + event.path("tid").asText(), _ -> new MainThread());
      switch (event.path("name").asText()) {
        case "FireAnimationFrame" -> thread.frames.add(event.path("ts").asDouble() / 1000);
        case "RunTask" ->
            thread.tasks.add(
                new Task(
                    event.path("ts").asDouble() / 1000,
                    event.path("dur").asDouble() / 1000,
                    event.path("tdur").asDouble() / 1000));
        default -> {}
      }
    }
    var page =
        threads.values().stream()
            .max(Comparator.comparingInt(thread -> thread.frames.size()))
            .orElseThrow();
    page.frames.sort(Comparator.naturalOrder());
    return page;
  }

  /** Processor time from one animation frame to the next. */
  Distribution cpuPerFrame() {
    var sums = new double[Math.max(0, frames.size() - 1)];
    for (var task : tasks) {
      var at = frameAt(task.start());
      if (at >= 0 && at < sums.length) {
        sums[at] += task.cpu();
      }
    }
    return Distribution.of(Arrays.stream(sums).boxed().toList());
  }

  /** Frames a second. */
  double frameRate() {
    return 1000 * (frames.size() - 1) / (frames.getLast() - frames.getFirst());
  }

  /** How long the longest task was. */
  double longestTask() {
    return tasks.stream().mapToDouble(Task::wall).max().orElse(0);
  }

  /** How many tasks were longer than 50 ms. */
  long longTasks() {
    return tasks.stream().filter(task -> task.wall() > 50).count();
  }

  private int frameAt(double time) {
    var found = Collections.binarySearch(frames, time);
    return found >= 0 ? found : -found - 2;
  }

  private static JsonNode events(byte[] trace) {
    try {
      return new ObjectMapper().readTree(trace).path("traceEvents");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
