package org.gradientplayground.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.RunSpec;

/** Reads the log of edits inside a spec. */
final class EditLogReader {
  /** The longest name of an edit. */
  static final int LONGEST_NAME = 64;

  private EditLogReader() {}

  /**
   * The member {@code edits} of a spec; absent counts as empty.
   *
   * @param change reads the change of one edit
   */
  static List<Edit> read(Members spec, Function<Members, Change> change) {
    Set<String> names = new HashSet<>();
    Refusal tooMany = Refusal.of("tooManyEdits", spec.pathOf("edits"), RunSpec.MAX_EDITS);
    return spec.objects(
        "edits", RunSpec.MAX_EDITS, tooMany, members -> edit(members, change, names));
  }

  private static Edit edit(Members members, Function<Members, Change> change, Set<String> names) {
    String name = members.text("edit", LONGEST_NAME);
    if (!names.add(name)) {
      throw Refusal.of("duplicateKey", members.pathOf("edit"), name).thrown();
    }
    Edit edit =
        new Edit(
            name,
            members.integer("atStep", 0, Members.LARGEST_INTEGER),
            change.apply(members.object("change")));
    members.end();
    return edit;
  }
}
