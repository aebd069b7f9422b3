/** The exercises of the scene `gradient`: name, question and what is said of each mistake. Equal keys: `gradient.zh-CN.js`. */
export const messages = {
  "exercise.gradient-at-point": "f(x₀, x₁) = {f}. What is the [gradient](gradient) at {x}?",
  "exercise.gradient-at-point.name": "Gradient at a point",
  "exercise.gradient-at-point.forgotMixedTerm":
    "The term with x₀·x₁ contributes to both partial derivatives.",
  "exercise.gradient-at-point.forgotTwo": "The derivative of x² is 2x: the 2 is missing.",
  "exercise.gradient-at-point.swappedComponents":
    "Both numbers are right, but in the wrong order: ∂f/∂x₀ comes first.",
  "exercise.partial-derivative":
    "f(x₀, x₁) = {f}. What does the [central difference](central-difference) give for the [partial derivative](partial-derivative) by {variable} at {x}, with h = {h}?",
  "exercise.partial-derivative.name": "Partial derivative by differences",
  "exercise.partial-derivative.movedBoth":
    "You moved both variables. For a partial derivative the other one stands still.",
  "exercise.partial-derivative.movedOtherVariable":
    "That is the partial derivative by the other variable.",
  "exercise.partial-derivative.dividedByH": "The two points are 2h apart, so divide by 2h.",
  "exercise.steepest-descent-direction":
    "f(x₀, x₁) = {f}. You stand at {x}. Which arrow shows the direction in which f falls fastest?",
  "exercise.steepest-descent-direction.name": "The steepest way down",
  "exercise.steepest-descent-direction.addedGradient":
    "That is the gradient itself: there f rises fastest.",
  "exercise.steepest-descent-direction.towardsMinimum":
    "The lowest point lies that way, but in a valley that is not round the steepest way does not point to it.",
  "exercise.steepest-descent-direction.alongContour":
    "That is along the contour, where f does not change at first.",
  "exercise.directional-derivative":
    "f(x₀, x₁) = {f}. What is the slope at {x} in the direction of {direction}, per unit of length? Where f falls, it is negative.",
  "exercise.directional-derivative.name": "Slope in a direction",
  "exercise.directional-derivative.forgotLength": "The direction has length 5. Divide by it.",
  "exercise.directional-derivative.addedPartials":
    "You added the partial derivatives. Each counts by its share of the direction.",
  "exercise.directional-derivative.tookSteepest":
    "That is the length of the gradient: the slope in its own direction only.",
};
