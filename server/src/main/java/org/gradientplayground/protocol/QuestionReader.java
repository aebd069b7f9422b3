package org.gradientplayground.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.run.LayersSource;
import org.gradientplayground.run.Question;

/** Reads what is asked of a run. */
final class QuestionReader {
  /** More axes than any tensor of a graph has. */
  private static final int MOST_AXES = 16;

  private QuestionReader() {}

  static Question open(Members members) {
    Question.Place place = place(members);
    if (members.has("cell")) {
      return new Question.OpenCell(
          place, members.integers("cell", MOST_AXES, 0, Integer.MAX_VALUE));
    }
    List<Integer> rows = range(members, "rows");
    List<Integer> columns = range(members, "columns");
    return new Question.OpenPart(
        place, rows.getFirst(), rows.getLast(), columns.getFirst(), columns.getLast());
  }

  private static Question.Place place(Members members) {
    int node = (int) members.integer("node", 0, Integer.MAX_VALUE);
    String word = members.text("of", Members.LONGEST_WORD);
    for (Question.Shown of : Question.Shown.values()) {
      if (of.wireName().equals(word)) {
        OptionalLong slot = members.optionalInteger("slot", 0, MOST_AXES);
        return new Question.Place(
            node,
            of,
            slot.isPresent() ? OptionalInt.of((int) slot.getAsLong()) : OptionalInt.empty());
      }
    }
    throw Refusal.of("unknownName", members.pathOf("of"), word).thrown();
  }

  /** From the first to the one after the last. */
  private static List<Integer> range(Members members, String name) {
    List<Integer> range = members.integers(name, 2, 0, Integer.MAX_VALUE);
    if (range.size() < 2) {
      throw Refusal.of("wrongLength", members.pathOf(name), range.size(), 2).thrown();
    }
    return range;
  }

  static Question paths(Members members) {
    return new Question.FindPaths((int) members.integer("from", 0, Integer.MAX_VALUE));
  }

  static Question parameter(Members members) {
    return new Question.ReadParameter(TrainingChangeReader.place(members));
  }

  static Question compare(Members members) {
    Members given = members.object("gradients");
    SequencedMap<String, Tensor> gradients = new LinkedHashMap<>();
    for (String name : given.names()) {
      gradients.put(name, given.tensor(name, LayersSource.MOST_ELEMENTS));
    }
    if (gradients.isEmpty()) {
      throw Refusal.of("empty", given.path()).thrown();
    }
    return new Question.Compare(gradients);
  }
}
