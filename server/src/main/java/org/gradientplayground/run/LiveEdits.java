package org.gradientplayground.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The edits made on the way; a list that copies of a run share, whatever they add to it. */
final class LiveEdits {
  private record Link(Edit edit, Link before) {}

  private Link last;

  /** Adds one at the end, which costs the same however many there are. */
  void add(Edit edit) {
    last = new Link(edit, last);
  }

  boolean isEmpty() {
    return last == null;
  }

  /** Those of {@code log} and these, in the order of their steps. */
  List<Edit> after(List<Edit> log) {
    var live = new ArrayDeque<Edit>();
    for (Link each = last; each != null; each = each.before()) {
      live.addFirst(each.edit());
    }
    var all = new ArrayList<>(log);
    all.addAll(live);
    all.sort(Comparator.comparingLong(Edit::atStep));
    return all;
  }

  LiveEdits copy() {
    var copy = new LiveEdits();
    copy.last = last;
    return copy;
  }
}
