package org.gradientplayground.engine.exercise.graph;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.graph.Bug;

/**
 * How much the amount to pay rises with the price of one piece: number times tax, through two
 * products.
 */
public record ChainOfProducts() implements Exercise {
  @Override
  public String id() {
    return "chain-of-products";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    double price = draw.oneOf(50, 60, 80, 100, 120, 200);
    double count = draw.whole(2, 5);
    double tax = draw.oneOf(1.1, 1.2, 1.3, 1.5);
    Formula f =
        Formula.of("cost = price*count; pay = cost*tax")
            .with("price", price)
            .with("count", count)
            .with("tax", tax);
    double upstream = f.gradient("cost");
    var way = new Way();
    way.step("upstreamOfCost", Arithmetic.VALUE, upstream);
    way.step("upstreamTimesOtherFactor", Arithmetic.PRODUCT, upstream, count);
    return Task.asking(f.gradient("price"), Tolerance.SHORT_DECIMAL)
        .given("price", price)
        .given("count", count)
        .given("tax", tax)
        .setting(f.setting())
        .slip(Mistake.FORGOT_UPSTREAM, f.gradient("price", Bug.FORGOT_UPSTREAM))
        .slip(Mistake.SWAPPED_FACTORS, upstream * price)
        .slip(Mistake.TOOK_OUTPUT, f.value())
        .way(way)
        .build();
  }
}
