package org.gradientplayground.run;

import java.util.HashSet;
import java.util.List;

/** The rules of a log of edits. */
final class EditRules {
  /** Refuses a change that a run does not take at a step. */
  interface ChangeRule {
    /**
     * @param path of the change
     * @throws InvalidSpec if it does not fit
     */
    void check(String path, Change change, long atStep);
  }

  private EditRules() {}

  /** Refuses a log that is too long, out of order, or has an edit that does not fit. */
  static void check(List<Edit> edits, ChangeRule rule) {
    if (edits.size() > RunSpec.MAX_EDITS) {
      throw new InvalidSpec("tooManyEdits", "/edits", edits.size(), RunSpec.MAX_EDITS);
    }
    var ids = new HashSet<String>();
    long before = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      String path = "/edits/" + i;
      if (edit.atStep() < 0 || edit.atStep() > RunSpec.MAX_STEPS) {
        throw new InvalidSpec("outOfRange", path + "/atStep", edit.atStep(), 0, RunSpec.MAX_STEPS);
      }
      if (edit.atStep() < before) {
        throw new InvalidSpec("editsOutOfOrder", path + "/atStep", edit.atStep(), before);
      }
      if (!ids.add(edit.id())) {
        throw new InvalidSpec("duplicateKey", path + "/edit", edit.id());
      }
      before = edit.atStep();
      rule.check(path + "/change", edit.change(), edit.atStep());
    }
  }
}
