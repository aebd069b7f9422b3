package org.gradientplayground.engine.exercise.task;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/** What one step of a calculation does with its operands, element by element where not said. */
public enum Arithmetic {
  /** Nothing: the value is only named. */
  VALUE("value", each -> each[0]),
  SUM("sum", folded(Double::sum)),
  DIFFERENCE("difference", folded((a, b) -> a - b)),
  PRODUCT("product", folded((a, b) -> a * b)),
  QUOTIENT("quotient", folded((a, b) -> a / b)),
  /** The quotient rounded up. */
  QUOTIENT_UP("quotientUp", folded((a, b) -> Math.ceil(a / b))),
  /** The quotient rounded down. */
  QUOTIENT_DOWN("quotientDown", folded((a, b) -> Math.floor(a / b))),
  /** What a division leaves. */
  REMAINDER("remainder", folded((a, b) -> a - b * Math.floor(a / b))),
  SQUARE("square", each(a -> a * a)),
  ABSOLUTE("absolute", each(Math::abs)),
  /** The logarithm to the base e. */
  LOGARITHM("logarithm", each(StrictMath::log)),
  /** Minus the logarithm to the base e. */
  NEGATIVE_LOGARITHM("negativeLogarithm", each(a -> -StrictMath.log(a))),
  NEGATION("negation", each(a -> -a)),
  /** 1 where the number is above 0, else 0. */
  ABOVE_ZERO("aboveZero", each(a -> a > 0 ? 1 : 0)),
  /** The sum of all elements. */
  TOTAL("total", each -> Tensor.scalar(each[0].sum())),
  /** The mean of all elements. */
  MEAN("mean", each -> Tensor.scalar(each[0].sum() / each[0].size())),
  /** The sum of each column of a matrix. */
  COLUMN_TOTALS("columnTotals", each -> Broadcast.sumTo(each[0], each[0].length(1))),
  /** The product of two matrices. */
  MATRIX_PRODUCT("matrixProduct", each -> each[0].dot(each[1])),
  /** Rows and columns exchanged. */
  TRANSPOSE("transpose", each -> each[0].transposed());

  private final String wireName;
  private final Function<Tensor[], Tensor> rule;

  Arithmetic(String wireName, Function<Tensor[], Tensor> rule) {
    this.wireName = wireName;
    this.rule = rule;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** What it makes of the operands. */
  Tensor of(Tensor... operands) {
    return rule.apply(operands).map(each -> each + 0.0);
  }

  private static Function<Tensor[], Tensor> folded(DoubleBinaryOperator two) {
    return operands -> {
      Tensor result = operands[0];
      for (int i = 1; i < operands.length; i++) {
        result = Broadcast.zip(result, operands[i], two);
      }
      return result;
    };
  }

  private static Function<Tensor[], Tensor> each(DoubleUnaryOperator one) {
    return operands -> operands[0].map(one);
  }
}
