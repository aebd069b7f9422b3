package org.gradientplayground.session;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.Steps;

/** An outbox that keeps what it is given and has room until told otherwise. */
final class KeptFrames implements Outbox {
  final List<Frame> frames = new ArrayList<>();
  boolean room = true;
  boolean flooded;
  Throwable failure;

  @Override
  public boolean hasRoom() {
    return room;
  }

  @Override
  public void send(Frame frame) {
    frames.add(frame);
  }

  @Override
  public void closeAfterFailure(Throwable cause) {
    failure = cause;
  }

  @Override
  public void closeAfterFlood() {
    flooded = true;
  }

  /** What has come since the last call. */
  List<Frame> take() {
    List<Frame> taken = List.copyOf(frames);
    frames.clear();
    return taken;
  }

  <T extends Frame> List<T> all(Class<T> type) {
    return frames.stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<Steps> steps() {
    return all(Steps.class);
  }
}
