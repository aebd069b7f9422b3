package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.edge.ModuleSource.Export;
import org.gradientplayground.edge.ModuleSource.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleSourceTest {
  private static ModuleSource source(String text) {
    return ModuleSource.of("a/b/c.js", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import { a, b as c } from \"../d.js\"; | { a, b: c } = $0",
        "import d from \"../d.js\"; | d = $0.default",
        "import * as d from \"../d.js\"; | d = $0",
      })
  void what_an_import_takes_becomes_a_declaration(String statement, String declaration) {
    ModuleSource source = source(statement + "\nrun();");

    assertEquals(List.of("a/d.js"), source.needed());
    assertEquals(Optional.of(declaration), source.imports().getFirst().takenFrom("$0"));
    assertEquals("run();", source.body().strip());
  }

  @Test
  void an_import_over_several_lines_is_one() {
    ModuleSource source = source("import {\n  a,\n  b,\n} from \"./d.js\";\n");

    assertEquals(List.of(new Import("{ a, b, }", "./d.js")), source.imports());
    assertEquals("", source.body().strip());
  }

  @Test
  void an_import_for_its_effect_takes_nothing() {
    ModuleSource source = source("import \"./d.js\";\n");

    assertEquals(List.of("a/b/d.js"), source.needed());
    assertEquals(Optional.empty(), source.imports().getFirst().takenFrom("$0"));
  }

  @Test
  void a_library_is_no_module_of_the_page() {
    ModuleSource source = source("import uPlot from \"uplot\";\nimport { x } from \"d3-array\";\n");

    assertEquals(2, source.imports().size());
    assertEquals(List.of(), source.needed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function name() {}",
        "async function name() {}",
        "function* name() {}",
        "const name = 1;",
        "let name = 1;",
        "class name {}",
      })
  void a_declaration_that_is_exported_stays_a_declaration(String declaration) {
    ModuleSource source = source("export " + declaration + "\n");

    assertEquals(List.of(new Export("name", "name")), source.exports());
    assertEquals(declaration, source.body().strip());
  }

  @Test
  void what_is_passed_on_is_imported_and_exported() {
    ModuleSource source = source("export { a, b as c } from \"./d.js\";\n");

    assertEquals(List.of("a/b/d.js"), source.needed());
    assertEquals(List.of(new Export("a", "a"), new Export("c", "c")), source.exports());
    assertEquals(Optional.of("{ a, b: c } = $0"), source.imports().getFirst().takenFrom("$0"));
  }

  @Test
  void a_module_of_types_exports_nothing() {
    ModuleSource source = source("export {};\n");

    assertEquals(List.of(), source.exports());
    assertEquals("", source.body().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default function () {}",
        "export default 1;",
        "export * from \"./d.js\";",
        "export { a };",
        "export const { a, b } = c;",
        "export var a = 1;",
        "import a, { b } from './d.js';",
        "import { a } from \"./d.js\"",
        "const a = await import(path);",
        "const a = await import(`./${path}.js`);",
      })
  void a_form_that_it_does_not_know_throws_and_names_the_module(String statement) {
    var thrown = assertThrows(IllegalStateException.class, () -> source("run();\n" + statement));

    assertTrue(thrown.getMessage().contains("a/b/c.js"), thrown.getMessage());
  }

  @Test
  void what_is_fetched_on_demand_is_found_and_what_only_a_type_names_is_not() {
    ModuleSource source =
        source(
            """
            const { d } = await import("./d.js");
            const e = () => import("../e.js");
            /** @type {import("./f.js").F | null} */ let f = null;
            /** @type {ReturnType<typeof import("./g.js").g>} */ let g;
            """);

    assertEquals(List.of("a/b/d.js", "a/e.js"), source.onDemand());
    String body = source.bodyWith(path -> "fetch(\"" + path + "\")");
    assertTrue(body.contains("await fetch(\"a/b/d.js\")"), body);
    assertTrue(body.contains("() => fetch(\"a/e.js\")"), body);
    assertTrue(body.contains("{import(\"./f.js\").F | null}"), body);
  }
}
