package org.gradientplayground.protocol;

import org.gradientplayground.run.Change;
import org.gradientplayground.run.RunSpec;

/** The kinds of runs; each has an endpoint of its own, which reads no other kind. */
public enum RunKind {
  DESCENT("/ws/descent"),
  TRAINING("/ws/training");

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
    // Each kind has a member that it cannot do without and the other has not.
    boolean descent = members.has("objective");
    boolean training = members.has("data");
    if (descent != training && training != (this == TRAINING)) {
      RunKind other = training ? TRAINING : DESCENT;
      throw Refusal.of("wrongEndpoint", members.path(), endpoint, other.endpoint).thrown();
    }
    return switch (this) {
      case DESCENT -> DescentReader.spec(members);
      case TRAINING -> TrainingReader.spec(members);
    };
  }

  /** Reads the change of an edit. */
  Change change(Members members) {
    return switch (this) {
      case DESCENT -> DescentReader.change(members);
      case TRAINING -> TrainingChangeReader.change(members);
    };
  }
}
