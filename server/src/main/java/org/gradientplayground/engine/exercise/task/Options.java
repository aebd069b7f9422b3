package org.gradientplayground.engine.exercise.task;

import java.util.ArrayList;
import java.util.List;

/** Options that are told apart by letters, so that their names give nothing away. */
public final class Options {
  private Options() {}

  /** The options a, b, c and so on, in this order. */
  public static List<Option> lettered(List<Parameters> shown) {
    var options = new ArrayList<Option>();
    for (int i = 0; i < shown.size(); i++) {
      options.add(new Option(letter(i), shown.get(i)));
    }
    return List.copyOf(options);
  }

  /** The option at a place from 0 on. */
  public static String letter(int place) {
    return String.valueOf((char) ('a' + place));
  }
}
