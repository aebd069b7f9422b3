package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedModulesTest {
  private static final String ENTRY =
      "import { say } from \"./say.js\";\n"
          + "const { run } = await import(\"./scenes/toy/scene.js\");\nsay(run);\n";

  private static final String SAY = "export function say(what) {\n  console.log(what);\n}\n";

  private final Map<String, byte[]> own = new LinkedHashMap<>();

  JoinedModulesTest() {
    put("main.js", ENTRY);
    put("say.js", SAY);
  }

  private void put(String path, String text) {
    own.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private JoinedModules joined() {
    return JoinedModules.of(own, "main.js", "toy", "scenes/toy/scene.js");
  }

  private Set<String> files() {
    return joined().files().keySet();
  }

  private String file(String path) {
    return new String(joined().files().get(path), StandardCharsets.UTF_8);
  }

  @Test
  void all_that_a_scene_needs_at_once_is_one_file_in_the_order_of_need() {
    put("scenes/toy/scene.js", "import { b } from \"../../b.js\";\nexport const run = b;\n");
    put("b.js", "import { say } from \"./say.js\";\nexport const b = say(1);\n");
    put("unused.js", "export const unused = 1;\n");

    assertEquals(Set.of("joined-toy.js", "joined-toy/main.js"), files());
    assertEquals(
        """
        const $0=(()=>{function say(what){console.log(what)}
        return{say}})();
        const $1=(()=>{const{say}=$0;const b=say(1);return{b}})();
        const $2=(()=>{const{b}=$1;const run=b;return{run}})();
        export{$0,$2};
        """,
        file("joined-toy.js"));
  }

  @Test
  void the_entry_takes_what_it_needs_from_the_file_of_the_scene() {
    put("scenes/toy/scene.js", "export const run = 1;\n");

    assertEquals("joined-toy/main.js", joined().entry());
    assertEquals("joined-toy.js", joined().path());
    assertEquals(
        """
        import{$0,$1}from"../joined-toy.js";
        const{say}=$0;const{run}=await Promise.resolve($1);say(run);
        """,
        file("joined-toy/main.js"));
  }

  @Test
  void what_is_fetched_on_demand_shares_its_modules_with_the_scene() {
    put(
        "scenes/toy/scene.js",
        "import { say } from \"../../say.js\";\n"
            + "export const run = () => import(\"../../card/card.js\");\nsay(1);\n");
    put(
        "card/card.js",
        "import { say } from \"../say.js\";\nexport { b as c } from \"./b.js\";\n"
            + "export const open = say;\n");
    put("card/b.js", "export const b = 2;\n");

    assertEquals(Set.of("joined-toy.js", "joined-toy/main.js", "joined-toy/card/card.js"), files());
    assertTrue(file("joined-toy.js").contains("import(\"./joined-toy/card/card.js\")"));
    String card = file("joined-toy/card/card.js");
    assertTrue(card.startsWith("import{$0}from\"../../joined-toy.js\";\n"), card);
    assertTrue(card.contains("(()=>{const b=2;return{b}})();"), card);
    assertTrue(card.contains("const{say}=$0,{b:c}=$"), card);
    assertTrue(card.endsWith("export{c,open};\n"), card);
    assertFalse(card.contains("function say"), card);
  }

  @Test
  void what_two_files_on_demand_need_is_a_file_that_both_import() {
    put(
        "scenes/toy/scene.js",
        "export const run = [() => import(\"../../a.js\"), () => import(\"../../b.js\")];\n");
    put("a.js", "import { c } from \"./c.js\";\nexport const a = c;\n");
    put("b.js", "import { c } from \"./c.js\";\nexport const b = c;\n");
    put("c.js", "import { d } from \"./d.js\";\nexport const c = d;\n");
    put("d.js", "export const d = 4;\n");

    assertTrue(files().contains("joined-toy/c.js"));
    for (String path : Set.of("joined-toy/a.js", "joined-toy/b.js")) {
      assertTrue(
          file(path)
              .matches(
                  "import\\*as (\\$\\d) from\"\\.\\./joined-toy/c\\.js\";\n"
                      + "const\\{c}=\\1;const [ab]=c;export\\{[ab]};\n"),
          file(path));
    }
  }

  @Test
  void a_module_that_is_needed_at_once_and_asked_for_on_demand_is_there_once() {
    put(
        "scenes/toy/scene.js",
        "import { say } from \"../../say.js\";\n"
            + "export const run = () => import(\"../../say.js\").then(() => say(1));\n");

    assertEquals(Set.of("joined-toy.js", "joined-toy/main.js"), files());
    assertTrue(file("joined-toy.js").contains("run=()=>Promise.resolve($0).then("));
  }

  @Test
  void a_library_stays_where_it_is_and_is_imported_where_it_is_needed() {
    put(
        "scenes/toy/scene.js",
        "import uPlot from \"uplot\";\nimport { x } from \"d3-array\";\n"
            + "export const run = () => import(\"../../a.js\").then(() => [uPlot, x]);\n");
    put("a.js", "import { y } from \"d3-array\";\nexport const a = y;\n");

    String scene = file("joined-toy.js");
    assertTrue(scene.contains("import*as library0 from\"uplot\";\n"), scene);
    assertTrue(scene.contains("const uPlot=library0.default,{x}=library1;"), scene);
    String onDemand = file("joined-toy/a.js");
    assertFalse(onDemand.contains("uplot"), onDemand);
    assertTrue(onDemand.contains("const{y}=library1;"), onDemand);
  }

  @Test
  void another_scene_is_fetched_as_it_is_written() {
    put("main.js", ENTRY + "const other = () => import(\"./scenes/other/scene.js\");\n");
    put("scenes/toy/scene.js", "export const run = 1;\n");
    put("scenes/other/scene.js", "export const run = 2;\n");

    assertEquals(Set.of("joined-toy.js", "joined-toy/main.js"), files());
    assertTrue(file("joined-toy/main.js").contains("import(\"../scenes/other/scene.js\")"));
  }

  @Test
  void modules_that_need_each_other_throw() {
    put("scenes/toy/scene.js", "import { a } from \"../../a.js\";\nexport const run = a;\n");
    put("a.js", "import { b } from \"./b.js\";\nexport const a = b;\n");
    put("b.js", "import { a } from \"./a.js\";\nexport const b = a;\n");

    var thrown = assertThrows(IllegalStateException.class, this::joined);
    assertEquals(
        "modules that need each other: [scenes/toy/scene.js, a.js, b.js]", thrown.getMessage());
  }

  @Test
  void a_module_that_is_not_there_throws_also_where_it_would_be_fetched_on_demand() {
    put("scenes/toy/scene.js", "export const run = () => import(\"./lost.js\");\n");

    var thrown = assertThrows(IllegalStateException.class, this::joined);
    assertEquals("a module imports what is not there: scenes/toy/lost.js", thrown.getMessage());
  }

  @Test
  void each_scene_of_the_page_is_joined() {
    Map<String, byte[]> page = ClassPathFolder.read("web/index.html", "web");
    List<String> scenes =
        Site.SCENES.stream()
            .filter(each -> page.containsKey("scenes/" + each + "/scene.js"))
            .toList();
    assertTrue(scenes.containsAll(List.of("descent", "training")));
    for (String scene : scenes) {
      var joined = JoinedModules.of(page, "main.js", scene, "scenes/" + scene + "/scene.js");
      assertTrue(joined.files().get(joined.path()).length > 15_000, scene);
    }
  }
}
