package org.gradientplayground.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.gradientplayground.run.Question;

/**
 * Reads commands, and refuses with a code and a path whatever is not exactly one.
 *
 * <p>A message may have {@value #MAX_BYTES} bytes; a start, which carries a log of edits and may
 * carry samples, weights or a checkpoint, and a compare, which carries gradients, {@value
 * #MAX_START_BYTES}.
 */
public final class CommandReader {
  /** The longest message but a start and a compare, in bytes. */
  public static final int MAX_BYTES = 16 * 1024;

  /** The longest start, in bytes. */
  public static final int MAX_START_BYTES = 2 * 1024 * 1024;

  private static final int LONGEST_RUN = 32;
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9_-]+");
  private static final int LONGEST_DIGEST = 16;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}");

  /** The slowest pace: a step in 1,000 seconds; slower is a pause. */
  private static final double SLOWEST = 1e-3;

  /** The fastest pace that is a number; what a connection carries ends long before. */
  private static final double FASTEST = 1e6;

  /** The largest grant at once: more than a client could want to have on its way. */
  private static final int LARGEST_GRANT = 1_000_000;

  private final RunKind kind;

  /**
   * @param kind the only one whose specs and changes are read
   */
  public CommandReader(RunKind kind) {
    this.kind = kind;
  }

  /** Reads one message. Never throws: what cannot be read comes back as an error to answer with. */
  public Incoming read(String text) {
    JsonValue message;
    try {
      message = StrictJson.read(text);
    } catch (RefusedMessage e) {
      return new Incoming.Refused(Optional.empty(), Optional.empty(), e.refusal());
    }
    try {
      return new Incoming.Understood(command(Members.ofMessage(message), text));
    } catch (RefusedMessage e) {
      return new Incoming.Refused(runOf(message), editOf(message), e.refusal());
    }
  }

  private Command command(Members members, String text) {
    String type = members.text("type", Members.LONGEST_WORD);
    boolean mayBeLong = type.equals("start") || type.equals("compare");
    requireSize(text, mayBeLong ? MAX_START_BYTES : MAX_BYTES);
    Command command =
        switch (type) {
          case "start" -> start(members);
          case "request" ->
              new Command.Request(run(members), (int) members.integer("n", 1, LARGEST_GRANT));
          case "play" -> new Command.Play(run(members));
          case "pause" -> new Command.Pause(run(members));
          case "step" -> step(members);
          case "pace" -> new Command.Pace(run(members), stepsPerSecond(members));
          case "edit" ->
              new Command.Edit(
                  run(members),
                  members.text("edit", EditLogReader.LONGEST_NAME),
                  kind.change(members.object("change")));
          case "seek" ->
              new Command.Seek(run(members), members.integer("step", 0, Members.LARGEST_INTEGER));
          case "export" -> export(members);
          case "stop" -> new Command.Stop(run(members));
          case "open", "paths", "check", "compare" -> ask(type, members);
          default -> throw Refusal.of("unknownType", members.pathOf("type"), type).thrown();
        };
    members.end();
    return command;
  }

  private Command start(Members members) {
    String run = run(members);
    OptionalLong from = members.optionalInteger("from", 0, Members.LARGEST_INTEGER);
    OptionalLong digest =
        members.has("digest")
            ? OptionalLong.of(
                Long.parseUnsignedLong(members.text("digest", LONGEST_DIGEST, DIGEST), 16))
            : OptionalLong.empty();
    Optional<Command.Checkpoint> checkpoint =
        members.optionalObject("checkpoint").map(CommandReader::checkpoint);
    return new Command.Start(run, kind.spec(members.object("spec")), from, digest, checkpoint);
  }

  private static Command.Checkpoint checkpoint(Members members) {
    long step = members.integer("step", 0, Members.LARGEST_INTEGER);
    String state = members.text("state", StrictJson.MAX_CHECKPOINT);
    try {
      byte[] bytes = Base64.getDecoder().decode(state);
      members.end();
      return new Command.Checkpoint(step, bytes);
    } catch (IllegalArgumentException e) {
      throw Refusal.of("malformed", members.pathOf("state"), "base64").thrown();
    }
  }

  private Command export(Members members) {
    String run = run(members);
    String form = members.text("form", Members.LONGEST_WORD);
    if (kind != RunKind.TRAINING) {
      throw Refusal.of("notApplicable", members.pathOf("form"), form).thrown();
    }
    return new Command.Export(
        run,
        ExportForm.named(form)
            .orElseThrow(() -> Refusal.of("unknownName", members.pathOf("form"), form).thrown()));
  }

  private Command ask(String type, Members members) {
    if (kind != RunKind.BACKPROP) {
      throw Refusal.of("notApplicable", members.pathOf("type"), type).thrown();
    }
    return new Command.Ask(
        run(members),
        switch (type) {
          case "open" -> QuestionReader.open(members);
          case "paths" -> QuestionReader.paths(members);
          case "check" -> new Question.Check();
          default -> QuestionReader.compare(members);
        });
  }

  private Command step(Members members) {
    String run = run(members);
    long n = members.integer("n", 1, Members.LARGEST_INTEGER);
    String unit = members.has("unit") ? members.text("unit", Members.LONGEST_WORD) : "step";
    if (unit.equals("step")) {
      return new Command.Step(run, n, Command.Unit.STEP);
    }
    if (unit.equals("epoch") && kind == RunKind.TRAINING) {
      return new Command.Step(run, n, Command.Unit.EPOCH);
    }
    throw Refusal.of("outOfRange", members.pathOf("unit"), unit, "step").thrown();
  }

  private static double stepsPerSecond(Members members) {
    Optional<String> word = members.textIfAny("stepsPerSecond");
    if (word.isPresent()) {
      if (!word.get().equals("max")) {
        throw Refusal.of("wrongType", members.pathOf("stepsPerSecond"), "number", "string")
            .thrown();
      }
      return Double.POSITIVE_INFINITY;
    }
    double pace = members.number("stepsPerSecond");
    if (!(pace >= SLOWEST && pace <= FASTEST)) {
      throw Refusal.of("outOfRange", members.pathOf("stepsPerSecond"), pace, SLOWEST, FASTEST)
          .thrown();
    }
    return pace;
  }

  private static String run(Members members) {
    return members.text("run", LONGEST_RUN, RUN);
  }

  private static void requireSize(String text, int limit) {
    // A character takes at most three bytes of UTF-8, so most messages need no encoding here.
    if (text.length() * 3L > limit && text.getBytes(StandardCharsets.UTF_8).length > limit) {
      throw Refusal.of("tooLong", "", limit).thrown();
    }
  }

  private static Optional<String> runOf(JsonValue message) {
    return textOf(message, "run", LONGEST_RUN).filter(name -> RUN.matcher(name).matches());
  }

  private static Optional<String> editOf(JsonValue message) {
    return textOf(message, "edit", EditLogReader.LONGEST_NAME);
  }

  private static Optional<String> textOf(JsonValue message, String name, int longest) {
    return message instanceof JsonValue.JsonObject object
            && object.members().get(name) instanceof JsonValue.JsonString(String text)
            && !text.isEmpty()
            && text.length() <= longest
        ? Optional.of(text)
        : Optional.empty();
  }
}
