package org.gradientplayground.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;

/** Reads the log of edits inside a spec. */
final class EditLogReader {
  /** The longest name of an edit. */
  static final int LONGEST_NAME = 64;

  private static final long LARGEST_STEP = (1L << 53) - 1;

  private EditLogReader() {}

  /**
   * The member {@code edits} of a spec; absent counts as empty.
   *
   * @param change reads the change of one edit
   */
  static List<Edit> read(Fields spec, Function<Fields, Change> change) {
    Set<String> names = new HashSet<>();
    Refusal tooMany = Refusal.of("tooManyEdits", spec.pathOf("edits"), DescentSpec.MAX_EDITS);
    return spec.objects(
        "edits", DescentSpec.MAX_EDITS, tooMany, fields -> edit(fields, change, names));
  }

  private static Edit edit(Fields fields, Function<Fields, Change> change, Set<String> names) {
    String name = fields.text("edit", LONGEST_NAME);
    if (!names.add(name)) {
      throw Refusal.of("duplicateKey", fields.pathOf("edit"), name).thrown();
    }
    Edit edit =
        new Edit(
            name, fields.integer("atStep", 0, LARGEST_STEP), change.apply(fields.object("change")));
    fields.end();
    return edit;
  }
}
