package org.gradientplayground.protocol;

import java.util.Arrays;
import java.util.List;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.RunSpec;

/** The kinds of runs; each has an endpoint of its own, which reads no other kind. */
public enum RunKind {
  DESCENT("/ws/descent"),
  TRAINING("/ws/training"),
  BACKPROP("/ws/backprop");

  private final String endpoint;

  RunKind(String endpoint) {
    this.endpoint = endpoint;
  }

  /** The path of its endpoint. */
  public String endpoint() {
    return endpoint;
  }

  /** Reads the spec of a start. */
  RunSpec spec(Members members) {
    List<RunKind> meant = Arrays.stream(values()).filter(each -> each.owns(members)).toList();
    if (meant.size() == 1 && meant.getFirst() != this) {
      String other = meant.getFirst().endpoint;
      throw Refusal.of("wrongEndpoint", members.path(), endpoint, other).thrown();
    }
    return switch (this) {
      case DESCENT -> DescentReader.spec(members);
      case TRAINING -> TrainingReader.spec(members);
      case BACKPROP -> BackpropReader.spec(members);
    };
  }

  /** Whether there is a member that this kind cannot do without and the others have not. */
  private boolean owns(Members members) {
    return switch (this) {
      case DESCENT -> members.has("objective") || members.has("start");
      case TRAINING -> members.has("data");
      case BACKPROP ->
          members.has("layers")
              || members.has("training")
              || members.has("expression") && !members.has("start");
    };
  }

  /** Reads the change of an edit. */
  Change change(Members members) {
    return switch (this) {
      case DESCENT -> DescentReader.change(members);
      case TRAINING -> TrainingChangeReader.change(members);
      case BACKPROP -> BackpropReader.change(members);
    };
  }
}
