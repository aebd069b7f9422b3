package org.gradientplayground.log;

import static ch.qos.logback.core.encoder.JsonEscapeUtil.jsonEscapeString;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.event.KeyValuePair;

/** How a line of the log is written. */
public enum LogFormat {
  /** For people: the time, the level, who says it, what it is, and below it where a fault was. */
  TEXT {
    @Override
    String line(ILoggingEvent event) {
      LocalDateTime time =
          LocalDateTime.ofInstant(
              Instant.ofEpochMilli(event.getTimeStamp()), ZoneId.systemDefault());
      String first =
          "%s %s %s: %s%s"
              .formatted(
                  TIME.format(time), event.getLevel(), shortName(event), said(event), parts(event));
      List<String> lines = new ArrayList<>(List.of(first));
      Fault.of(event).forEach(each -> lines.add("    " + each));
      return String.join("\n", lines) + "\n";
    }

    private static String parts(ILoggingEvent event) {
      return pairs(event).stream()
          .map(pair -> " " + pair.key + "=" + pair.value)
          .collect(Collectors.joining());
    }
  },

  /** For programs: one JSON object a line, with the parts of what is said as its members. */
  JSON {
    @Override
    String line(ILoggingEvent event) {
      List<String> members = new ArrayList<>();
      Instant time = Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS);
      members.add(text("time", time.toString()));
      members.add(text("level", event.getLevel().toString().toLowerCase(Locale.ROOT)));
      members.add(text("logger", shortName(event)));
      members.add(text("message", said(event)));
      pairs(event).forEach(pair -> members.add(member(pair)));
      List<String> fault = Fault.of(event);
      if (!fault.isEmpty()) {
        members.add(
            fault.stream()
                .map(each -> quoted(each))
                .collect(Collectors.joining(",", "\"fault\":[", "]")));
      }
      return "{" + String.join(",", members) + "}\n";
    }

    private static String member(KeyValuePair pair) {
      return pair.value instanceof Integer || pair.value instanceof Long
          ? quoted(pair.key) + ":" + pair.value
          : text(pair.key, String.valueOf(pair.value));
    }

    private static String text(String name, String value) {
      return quoted(name) + ":" + quoted(value);
    }

    private static String quoted(String text) {
      return "\"" + jsonEscapeString(text) + "\"";
    }
  };

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /** One event as it is written, with the end of its last line. */
  abstract String line(ILoggingEvent event);

  /**
   * What the event says. Of a library it is the pattern of its message alone: what it would fill in
   * may be an address or a query of somebody's.
   */
  private static String said(ILoggingEvent event) {
    return Fault.isOurs(event.getLoggerName())
        ? event.getFormattedMessage()
        : Objects.requireNonNullElse(event.getMessage(), "");
  }

  private static String shortName(ILoggingEvent event) {
    String name = event.getLoggerName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<KeyValuePair> pairs(ILoggingEvent event) {
    return Objects.requireNonNullElse(event.getKeyValuePairs(), List.of());
  }
}
