package org.gradientplayground.protocol;

import java.util.List;

/**
 * Why a message cannot be obeyed, as a code and its parts; the page chooses the sentence.
 *
 * @param code names the fault, such as {@code outOfRange}
 * @param path the JSON pointer of the faulty value inside the message; empty for the whole message
 * @param parameters what the sentence needs: strings and numbers
 */
public record Refusal(String code, String path, List<Object> parameters) {
  public Refusal {
    parameters = List.copyOf(parameters);
  }

  public static Refusal of(String code, String path, Object... parameters) {
    return new Refusal(code, path, List.of(parameters));
  }

  /** This refusal on its way out of a reader. */
  RefusedMessage thrown() {
    return new RefusedMessage(this);
  }
}
