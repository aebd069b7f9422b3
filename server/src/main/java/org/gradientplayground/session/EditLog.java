package org.gradientplayground.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.RunSpec;

/** The edits of a run in the order of their steps: those of its spec, then those made since. */
final class EditLog {
  /** The longest log; also that of a spec. */
  static final int MAX_EDITS = RunSpec.MAX_EDITS;

  private final List<Edit> edits;
  private final Map<String, Edit> byId = new HashMap<>();

  EditLog(List<Edit> ofSpec) {
    this.edits = new ArrayList<>(ofSpec);
    ofSpec.forEach(edit -> byId.put(edit.id(), edit));
  }

  int size() {
    return edits.size();
  }

  boolean isFull() {
    return edits.size() >= MAX_EDITS;
  }

  Edit get(int index) {
    return edits.get(index);
  }

  Optional<Edit> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The step of the last edit; 0 if there is none. */
  long lastStep() {
    return edits.isEmpty() ? 0 : edits.getLast().atStep();
  }

  void append(Edit edit) {
    edits.add(edit);
    byId.put(edit.id(), edit);
  }
}
