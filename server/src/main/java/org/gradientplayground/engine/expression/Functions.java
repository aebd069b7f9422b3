package org.gradientplayground.engine.expression;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.op.Abs;
import org.gradientplayground.engine.graph.op.Cos;
import org.gradientplayground.engine.graph.op.Exp;
import org.gradientplayground.engine.graph.op.Log;
import org.gradientplayground.engine.graph.op.Max;
import org.gradientplayground.engine.graph.op.Min;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.Sigmoid;
import org.gradientplayground.engine.graph.op.Sin;
import org.gradientplayground.engine.graph.op.Sqrt;
import org.gradientplayground.engine.graph.op.Square;
import org.gradientplayground.engine.graph.op.Tan;
import org.gradientplayground.engine.graph.op.Tanh;

/** The functions that an expression may call by name. */
public final class Functions {
  private static final List<Op> ALL =
      List.of(
          new Exp(),
          new Log(),
          new Sin(),
          new Cos(),
          new Tan(),
          new Tanh(),
          new Sigmoid(),
          new Relu(),
          new Sqrt(),
          new Abs(),
          new Max(),
          new Min(),
          new Square());

  /** A name with at most two letters changed, added or left out is taken for a slip. */
  private static final int NEAR = 2;

  /** Of so few letters two others make another word: {@code if} is no slip of {@code sin}. */
  private static final int SHORT = 3;

  private Functions() {}

  /** The names, {@code ln} for {@code log} apart. */
  public static List<String> names() {
    return ALL.stream().map(Op::name).toList();
  }

  static Optional<Op> named(String name) {
    String known = name.equals("ln") ? "log" : name;
    return ALL.stream().filter(each -> each.name().equals(known)).findFirst();
  }

  /** The known name that is most like another; empty if none is like it. */
  static Optional<String> nearest(String name) {
    String best = "";
    int distance = (name.length() > SHORT ? NEAR : 1) + 1;
    for (String known : names()) {
      int other = Math.abs(known.length() - name.length()) > NEAR ? distance : edits(known, name);
      if (other < distance && other < known.length()) {
        best = known;
        distance = other;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The number of letters to change, add or leave out, by Levenshtein's table, row by row. */
  private static int edits(String a, String b) {
    var above = new int[b.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
