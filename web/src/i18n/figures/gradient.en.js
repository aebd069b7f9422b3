/** Said in the scene `gradient`. Equal keys: `gradient.zh-CN.js`. */
export const messages = {
  "gradient.lesson": "Lesson: Is the steepest way down the way to the minimum?",
  "gradient.zone": "Partial derivatives and directions",
  "gradient.f": "Function of x0 and x1",
  "gradient.angle": "Direction in degrees",
  "gradient.h": "Distance h",
  "gradient.arrows": "Arrows",
  "gradient.way": "What the arrows show",
  "gradient.way.down": "−∇f, steepest descent",
  "gradient.way.up": "∇f, steepest ascent",
  "gradient.picture": "Contour map with gradients",
  "gradient.point": "Point ({x0}, {x1})",
  "gradient.pointMove": "Arrow keys move it",
  "gradient.described": "Contour map of f = {f}. At the point ({x0}, {x1}) f is {value}.",
  "gradient.slopeDescribed": "The gradient at the point is ({g0}, {g1}).",
  "gradient.partial": "Partial derivative by {name}",
  "gradient.off": "Exact: {exact}. Off by {error}.",
  "gradient.slice": "Cut at {name} = {value}",
  "gradient.sliceDescribed":
    "f along {along} with {name} held at {value}; the tangent has slope {slope}.",
  "gradient.direction": "Slope along a direction u",
  "gradient.dial": "Direction",
  "gradient.turned": "{angle} degrees, slope {slope}",
  "gradient.share":
    "Along u, f changes by {slope} a unit: {percent}\u00a0% of the steepest, {steepest}.",
  "gradient.level": "The gradient is 0 or undefined here: no direction is the steepest.",
  "gradient.spoken": "At ({x0}, {x1}) the gradient is ({g0}, {g1}).",

  "lesson.group.partials": "Partial derivatives",
  "lesson.group.directions": "Directions",
  "lesson.group.limits": "Where it ends",
};
