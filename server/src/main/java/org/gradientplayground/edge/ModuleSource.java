package org.gradientplayground.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of the page, taken apart into what it imports, what it exports, and the rest.
 *
 * <p>It knows the forms of import and export that the page's modules are written in, each at the
 * beginning of a line; another one throws, so that it cannot be sent wrong.
 *
 * @param path where it is found from the page
 * @param imports its import statements, in their order
 * @param exports the names it exports, each with the expression for it
 * @param body everything else, with {@code export} taken off the declarations
 */
record ModuleSource(String path, List<Import> imports, List<Export> exports, String body) {
  private static final Pattern IMPORT =
      Pattern.compile("^import\\s+(?:([^\"]*?)\\s+from\\s+)?\"([^\"]+)\";$", Pattern.MULTILINE);
  private static final Pattern PASSED_ON =
      Pattern.compile("^export \\{\\s*([^}]+?)\\s*} from \"([^\"]+)\";$", Pattern.MULTILINE);
  private static final Pattern NOTHING = Pattern.compile("^export \\{\\s*};$", Pattern.MULTILINE);
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^export ((?:async )?function\\*? ?|const |let |class )(\\w+)", Pattern.MULTILINE);
  private static final Pattern LEFT_OVER =
      Pattern.compile("^(?:import|export)[ {*].*$", Pattern.MULTILINE);

  /** Not one inside of a type, which says {@code {import("./x.js").Y}}. */
  private static final Pattern ON_DEMAND =
      Pattern.compile("(?<![{<|&] ?)(?<!typeof )import\\(\"(\\.[^\"]+)\"\\)");

  /** A path that is put together when it is needed could lead anywhere. */
  private static final Pattern COMPUTED = Pattern.compile("\\bimport\\((?!\")[^)]*\\)");

  /**
   * An import statement.
   *
   * @param clause what stands before {@code from}; empty where nothing does
   * @param specifier as it is written
   */
  record Import(String clause, String specifier) {
    boolean isRelative() {
      return specifier.startsWith(".");
    }

    /**
     * What it takes from the module whose namespace is {@code namespace}, as a part of a
     * declaration; empty for what it imports only so that it runs.
     */
    Optional<String> takenFrom(String namespace) {
      if (clause.isEmpty()) {
        return Optional.empty();
      }
      if (clause.startsWith("{")) {
        return Optional.of(clause.replace(" as ", ": ") + " = " + namespace);
      }
      if (clause.startsWith("* as ")) {
        return Optional.of(clause.substring("* as ".length()) + " = " + namespace);
      }
      return Optional.of(clause + " = " + namespace + ".default");
    }
  }

  /** A name that is exported, and where it comes from: an own one, or one of an import. */
  record Export(String name, String expression) {}

  /** Takes the text of a module apart. */
  static ModuleSource of(String path, String text) {
    List<Import> imports = new ArrayList<>();
    List<Export> exports = new ArrayList<>();
    String rest = taken(IMPORT, text, found -> imports.add(anImport(found)));
    rest =
        taken(
            PASSED_ON,
            rest,
            found -> {
              imports.add(new Import("{ " + found.group(1) + " }", found.group(2)));
              for (String each : found.group(1).split(",")) {
                String name = each.strip().replaceAll(".* as ", "");
                exports.add(new Export(name, name));
              }
            });
    rest = taken(NOTHING, rest, _ -> {});
    Matcher declarations = DECLARATION.matcher(rest);
    StringBuilder body = new StringBuilder();
    while (declarations.find()) {
      exports.add(new Export(declarations.group(2), declarations.group(2)));
      declarations.appendReplacement(
          body, Matcher.quoteReplacement(declarations.group(1) + declarations.group(2)));
    }
    declarations.appendTail(body);
    for (Pattern unknown : List.of(LEFT_OVER, COMPUTED)) {
      Matcher found = unknown.matcher(body);
      if (found.find()) {
        throw new IllegalStateException(path + " has a form nobody knows: " + found.group());
      }
    }
    return new ModuleSource(path, List.copyOf(imports), List.copyOf(exports), body.toString());
  }

  private static Import anImport(MatchResult found) {
    String clause = found.group(1) == null ? "" : found.group(1).replaceAll("\\s+", " ");
    return new Import(clause, found.group(2));
  }

  private interface Taker {
    void take(MatchResult found);
  }

  private static String taken(Pattern pattern, String text, Taker taker) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      taker.take(matcher.toMatchResult());
      matcher.appendReplacement(rest, "");
    }
    matcher.appendTail(rest);
    return rest.toString();
  }

  /** The paths of the modules it fetches on demand, of those whose path stands there in full. */
  List<String> onDemand() {
    return ON_DEMAND.matcher(body).results().map(found -> resolve(found.group(1))).toList();
  }

  /** The paths of the modules it imports, without the libraries. */
  List<String> needed() {
    return imports.stream()
        .filter(Import::isRelative)
        .map(each -> resolve(each.specifier()))
        .toList();
  }

  /**
   * The body with other promises for what it fetches on demand.
   *
   * @param promise from the path of a module to the expression that promises it
   */
  String bodyWith(UnaryOperator<String> promise) {
    return ON_DEMAND
        .matcher(body)
        .replaceAll(found -> Matcher.quoteReplacement(promise.apply(resolve(found.group(1)))));
  }

  /** The path from the page that a relative specifier names here. */
  String resolve(String specifier) {
    Deque<String> parts = new ArrayDeque<>();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (String part : (folder + specifier).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
