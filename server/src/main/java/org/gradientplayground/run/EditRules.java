package org.gradientplayground.run;

import java.util.HashSet;
import java.util.List;

/** The rules of a log of edits. */
final class EditRules {
  private EditRules() {}

  /** Refuses a log that is too long, out of order, or has an edit that does not fit. */
  static void check(List<Edit> edits, DescentSettings settings) {
    if (edits.size() > DescentSpec.MAX_EDITS) {
      throw new InvalidSpec("tooManyEdits", "/edits", edits.size(), DescentSpec.MAX_EDITS);
    }
    var ids = new HashSet<String>();
    long before = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      String path = "/edits/" + i;
      if (edit.atStep() < 0 || edit.atStep() > DescentSpec.MAX_STEPS) {
        throw new InvalidSpec(
            "outOfRange", path + "/atStep", edit.atStep(), 0, DescentSpec.MAX_STEPS);
      }
      if (edit.atStep() < before) {
        throw new InvalidSpec("editsOutOfOrder", path + "/atStep", edit.atStep(), before);
      }
      if (!ids.add(edit.id())) {
        throw new InvalidSpec("duplicateKey", path + "/edit", edit.id());
      }
      before = edit.atStep();
      settings.check(path + "/change", change(edit), edit.atStep());
    }
  }

  /** The change of an edit of a descent. */
  static DescentChange change(Edit edit) {
    return switch (edit.change()) {
      case DescentChange change -> change;
    };
  }
}
