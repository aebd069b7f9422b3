package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.CourseSite.Frame;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every parameter of the schema through the real page, in a sandboxed frame of another site. */
@ExtendWith(Learners.class)
class ParameterSpec {
  /** A value of each parameter that a scene shares with others, and what is then to be seen. */
  private static final Map<String, Consumer<FramedScene>> SHARED =
      Map.ofEntries(
          Map.entry("descent?lang=zh-CN", scene -> scene.isIn("zh-CN").holds("lang=zh-CN")),
          Map.entry("descent?theme=dark", scene -> scene.hasTheme("dark")),
          Map.entry("graph?theme=system", FramedScene::followsTheSystemsTheme),
          Map.entry("descent?controls=0", scene -> scene.hasNo("Pause").hasNo("Play")),
          Map.entry("layers?controls=minimal", scene -> scene.has("Pause").hasNo("More controls")),
          Map.entry("epochs?autoplay=0", FramedScene::standsStill),
          Map.entry("graph?step=3", scene -> scene.standsStill().holds("step=3")),
          Map.entry("training?pace=5", scene -> scene.hasPace("5").holds("pace=5")),
          Map.entry("graph?hide=reset", scene -> scene.hasNo("Back to the start")),
          Map.entry(
              "descent?lock=reset", scene -> scene.hasFixed(AriaRole.BUTTON, "Back to the start")),
          Map.entry("descent?panels=curves", scene -> scene.showsPanels("curves")),
          Map.entry("descent?preset=saddle", scene -> scene.holds("objective=saddle")),
          Map.entry("graph?exercise=sum-backward:7&panels=text", FramedScene::asks),
          Map.entry("loss?lesson=0&panels=text", FramedScene::asks));

  static final Set<String> SHARED_LINKS = new TreeSet<>(SHARED.keySet());

  /**
   * Links that between them say all that the addresses of the scenes can say by themselves; each
   * setting has in one of them a value that its scene does not open with.
   */
  static final List<String> OWN_LINKS =
      List.of(
          "loss?y=0.2,0.8;0.6,0.4&t=0,1;1,0&as=values&place=1&learningRate=0.3&loss=squaredError",
          "loss?y=0.2,0.8;0.6,0.4&labels=1,0&as=probabilities",
          "derivative?f=x^4&x=0.5&h=0.25&window=-1,2&precision=float",
          "gradient?f=x0*x1&x0=-2,2&x1=-3,3&point=1,-1&h=0.01&angle=45&arrows=7&way=up",
          "network-gradient?x=0.5,0.25&W=1,2;3,4&t=1&h=0.01&step=3&version=twice",
          "descent?objective=beale&start=1,1&optimizer=momentum&learningRate=0.003&steps=90"
              + "&tolerance=0.001&gradient=central&h=0.001&momentum=0.5&scale=log&engine=1",
          "descent?expression=x^2&window=-4,4,-1,9&start=2&optimizer=adam&beta1=0.8&beta2=0.9"
              + "&eps=0.001",
          "descent?objective=bowl&optimizer=rmsprop&rho=0.8&eps=0.01",
          "epochs?samples=30&batchSize=7&epochs=4&sampling=epochs&dropLast=true&seed=5&epoch=2&at=1",
          "epochs?samples=30&batchSize=7&sampling=replacement",
          "training?set=xor&samples=60&noise=0.2&dataSeed=3&testShare=0.25&standardise=true"
              + "&features=x1,x2&hidden=3:relu&initialisation=he&loss=softmaxCrossEntropy"
              + "&sampling=replacement&optimizer=momentum&momentum=0.5&learningRate=0.05&batchSize=6"
              + "&l1=0.001&l2=0.002&dropout=0.1&epochs=9&seed=4&classWeights=1,2&scale=log&engine=1",
          "training?set=moons&optimizer=adam&beta1=0.8&beta2=0.9&eps=0.001&features=x2"
              + "&initialisation=xavier&loss=sigmoidCrossEntropy",
          "training?set=moons&optimizer=rmsprop&rho=0.8&eps=0.01",
          "graph?expression=w*x&inputs=w:2,x:3&parameters=w&learningRate=0.2&iterations=3"
              + "&accumulate=false&zeroGrad=false&scale=log&engine=1",
          "graph?expression=x*x&inputs=x:3&bug=overwrittenFanOut",
          "layers?x=1,2&t=0,1&hidden=tanh&W1=1,2;3,4&b1=0,1&W2=1,0;0,1&b2=0,0"
              + "&loss=halfSquaredError&learningRate=0.2&iterations=2&opened=true&scale=log&engine=1",
          "layers?zeroGrad=false&accumulate=false&bug=forgotBatchMean&hidden=relu");

  /** Links whose fragments hold the numbers, and what is then to be seen. */
  private static final Map<String, Consumer<FramedScene>> WITH_FRAGMENT =
      Map.of(
          "training?set=xor&hidden=2:tanh&weights=shared&step=0"
              + fragment(
                  "{'weights':{'layers':[{'W':[[0,0],[0,0]],'b':[0,0]},"
                      + "{'W':[[0,0],[0,0]],'b':[5,5]}]}}"),
          // Either class is as likely as the other: ln 2.
          scene -> scene.says("loss of all training samples 0.693").holds("weights=shared"),
          "layers?layers=shared&step=0"
              + fragment(
                  "{'layers':{'x':[[1,2]],'t':[1],'hidden':[],'loss':'softmaxCrossEntropy',"
                      + "'last':{'W':[[0.25,0.5],[0.75,1.5]],'b':[0.125,-0.25]}}}"),
          scene -> scene.holds("x=1,2").holds("W1=0.25,0.5;0.75,1.5").holds("b1=0.125,-0.25"));

  static final Set<String> LINKS_WITH_FRAGMENT = new TreeSet<>(WITH_FRAGMENT.keySet());

  /** The query of a link that the scene training makes, but for the step. */
  private static final String INTO_A_TRAINING = "layers?training=moons&iteration=5&from=5@30";

  @ParameterizedTest
  @FieldSource("SHARED_LINKS")
  void a_parameter_of_all_scenes_is_obeyed(String link, Learner learner) {
    shows(link, learner, SHARED.get(link));
  }

  @ParameterizedTest
  @FieldSource("OWN_LINKS")
  void the_settings_of_a_scene_are_obeyed(String link, Learner learner) {
    shows(
        link + "&autoplay=0",
        learner,
        scene ->
            settings(link).filter(setting -> !setting.startsWith("engine")).forEach(scene::holds));
  }

  @ParameterizedTest
  @FieldSource("LINKS_WITH_FRAGMENT")
  void numbers_in_the_fragment_are_those_that_are_shown(String link, Learner learner) {
    shows(link, learner, WITH_FRAGMENT.get(link));
  }

  @Test
  void an_iteration_is_opened_by_the_link_of_its_training(Learner learner) {
    var training =
        learner.opensTraining(
            "?set=moons&samples=70&hidden=3:relu&seed=7&batchSize=10&pace=30&step=5");
    var link = training.shows(5).linkIntoTheIteration();

    shows(
        link.substring("./".length()),
        learner,
        scene -> {
          settings(INTO_A_TRAINING).forEach(scene::holds);
          List.of("'samples':70", "'neurons':3,'activation':'relu'", "'batchSize':10", "'seed':7")
              .forEach(part -> scene.leadsTo(encoded(part)));
        });
  }

  @Test
  void no_parameter_of_the_schema_is_left_out(Learner learner) {
    learner.page().navigate(learner.server().address().resolve("/glossary").toString());
    var named =
        (List<?>)
            learner
                .page()
                .evaluate(
                    """
                    async () => {
                      const schema = await (await fetch("/embed-parameters.json")).json();
                      const own = Object.entries(schema.$defs).flatMap(([scene, { properties }]) =>
                        Object.keys(properties).map((name) => `${scene}?${name}`));
                      return [...own, ...Object.keys(schema.properties)];
                    }
                    """);
    var tried = new TreeSet<String>();
    var own = Stream.of(OWN_LINKS, LINKS_WITH_FRAGMENT, List.of(INTO_A_TRAINING));
    for (var link : own.flatMap(Collection::stream).toList()) {
      var scene = link.substring(0, link.indexOf('?'));
      settings(link).forEach(it -> tried.add(scene + "?" + it.substring(0, it.indexOf('='))));
    }
    SHARED_LINKS.stream()
        .flatMap(ParameterSpec::settings)
        .forEach(it -> tried.add(it.substring(0, it.indexOf('='))));
    var left = named.stream().map(Object::toString).filter(name -> !tried.contains(name)).toList();

    assertEquals(List.of(), left);
  }

  private static Stream<String> settings(String link) {
    var query = link.replaceAll("#.*", "");
    return Arrays.stream(query.substring(query.indexOf('?') + 1).split("&"));
  }

  /** As the page writes it, of what all runs share; in double quotes what is in single ones. */
  private static String fragment(String bulk) {
    return "#"
        + encoded("{'edits':[],'beside':[],'kept':false,'active':0,'bulk':%s}".formatted(bulk));
  }

  private static String encoded(String json) {
    return URLEncoder.encode(json.replace('\'', '"'), StandardCharsets.UTF_8);
  }

  private static void shows(String link, Learner learner, Consumer<FramedScene> check) {
    var address =
        URI.create(learner.server().address().resolve("/") + "embed/" + link.replace("^", "%5E"));
    try (var course = CourseSite.embedding(new Frame(address, 1024, 640, 0))) {
      learner.page().navigate(course.address().toString());
      var scene = FramedScene.at(learner.page(), 0);
      if (!link.contains("lang=zh")) {
        scene.appears().saysNothing();
      }
      check.accept(scene);
    }
  }
}
