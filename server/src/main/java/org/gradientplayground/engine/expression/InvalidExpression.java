package org.gradientplayground.engine.expression;

import java.util.List;

/**
 * A text that is no expression, as a code, the place in the text, and what a sentence about it
 * needs.
 *
 * <table>
 * <caption>The codes, where they point and their parameters</caption>
 * <tr><td>emptyExpression</td><td>the start</td><td></td></tr>
 * <tr><td>tooLong</td><td>the first character too many</td><td>the length, the most</td></tr>
 * <tr><td>tooDeep</td><td>what opens one level too many</td><td>the most</td></tr>
 * <tr><td>tooManyNodes</td><td>what makes one node too many</td><td>the most</td></tr>
 * <tr><td>unexpectedCharacter</td><td>it</td><td>it or "", its code such as U+200B</td></tr>
 * <tr><td>numberOutOfRange</td><td>the number</td><td>its text</td></tr>
 * <tr><td>missingOperand</td><td>where it should be</td><td>what stands before and after</td></tr>
 * <tr><td>missingOperator</td><td>where it should be</td><td>what stands before and after</td></tr>
 * <tr><td>missingClosingParenthesis</td><td>the opening one</td><td></td></tr>
 * <tr><td>unmatchedClosing</td><td>the closing one</td><td></td></tr>
 * <tr><td>unexpectedComma</td><td>it</td><td></td></tr>
 * <tr><td>unexpectedEquals</td><td>it</td><td></td></tr>
 * <tr><td>unknownFunction</td><td>its name</td><td>it, the nearest known or ""</td></tr>
 * <tr><td>functionNeedsParentheses</td><td>its name</td><td>it</td></tr>
 * <tr><td>wrongArgumentCount</td><td>the function</td><td>it, the right number, the given</td></tr>
 * <tr><td>reservedName</td><td>the name</td><td>it</td></tr>
 * <tr><td>definedTwice</td><td>the second definition</td><td>the name</td></tr>
 * <tr><td>usedBeforeDefinition</td><td>the definition</td><td>the name</td></tr>
 * <tr><td>unusedExpression</td><td>it</td><td></td></tr>
 * </table>
 *
 * "What stands before and after" is "" at either end of the text.
 */
public final class InvalidExpression extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int position;
  private final transient List<Object> parameters;

  /**
   * @param code names the fault
   * @param position the index of the character in the text
   * @param parameters what the sentence needs; strings and numbers
   */
  InvalidExpression(String code, int position, Object... parameters) {
    super(code + " at " + position + " " + List.of(parameters));
    this.code = code;
    this.position = position;
    this.parameters = List.of(parameters);
  }

  /** The fault's name. */
  public String code() {
    return code;
  }

  /** The index of the character in the text, in UTF-16 units; the text's length for its end. */
  public int position() {
    return position;
  }

  /** What the sentence needs: strings and numbers. */
  public List<Object> parameters() {
    return parameters;
  }
}
