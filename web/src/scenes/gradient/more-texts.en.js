/**
 * The texts of the examples that the page does not open with. Equal keys: `more-texts.zh-CN.js`.
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const texts = {
  valley: {
    question: "The lowest point lies to the right. Why does −∇f point down the picture?",
    look: "f = x₀²/20 + x₁² is twenty times as curved along x₁ as along x₀. So the [partial derivative](partial-derivative) by x₁ outweighs the other nearly everywhere, and the steepest way down leads to the floor of the valley, not to its lowest point.",
    try: "Look at the two cuts: one is steep, one is flat. Where does −∇f point straight at the minimum? Drag the point until it does.",
    seen: "Only on the axes. Everywhere else the negative [gradient](gradient) is the steepest way for the next small step and no more than that.",
  },
  direction: {
    question: "How steep is it along a direction that is not the gradient’s?",
    look: "Each direction u has a slope of its own: ∇f · u, the [gradient](gradient)’s length times the cosine of the angle between them. Along the contour line it is 0; against the gradient it is the negative of the steepest.",
    try: "Turn the dial to a slope of 0: is u really along the contour line? Which two directions have half of the steepest slope?",
    seen: "At 60° to either side of ∇f the slope is half, as cos 60° = ½. No direction beats the gradient’s.",
  },
  saddle: {
    question: "The gradient is 0, and this is no minimum. What is it?",
    look: "At (0, 0) both cuts are level: along x₀ it is the bottom of a valley, along x₁ the top of a hill. The [gradient](gradient) only says that it is level. Its zeros are minima, maxima and [saddles](saddle) alike.",
    try: "Move the point a little up or down the picture and look at −∇f: where would a descent go? And from exactly (1, 0)?",
    seen: "From the line x₁ = 0 a descent goes to the saddle and stays; a step beside it and it leaves. The article’s “minimum” is in truth a place where the gradient is 0.",
  },
  waves: {
    question: "Do all the arrows point to the deepest place?",
    look: "Each arrow knows its own spot only. Between the hollows there are borders: on one side the arrows lead to one hollow, on the other side to another.",
    try: "Find a hill, a hollow and a [saddle](saddle) by the arrows alone: where do they flee, where do they meet, where do they do both? Then make the field denser.",
    seen: "On a hill and in a hollow both cuts are level and bend the same way; on a saddle they bend in opposite ways.",
  },
  kink: {
    question: "What is the gradient on a fold?",
    look: "Along x₀ the cut has a corner at 0: slope −1 to the left and 1 to the right. There is no [partial derivative](partial-derivative); the [central difference](central-difference) gives 0, whatever h is.",
    try: "Move the point to x₀ = 0.05 with h = 0.1: the two operands stand on both sides of the fold. What does the quotient say? Then make h smaller than 0.05.",
    seen: "The quotient takes both sides of the fold together: 0.5 instead of 1. With h = 0.01 it is right.",
  },
  domain: {
    question: "What happens where f has no value?",
    look: "ln x₀ is not defined for x₀ ≤ 0, the root not for x₁ < −1; those parts of the map are hatched. Near the border ln gets steep without end, and the arrows with it.",
    try: "Drag the point towards x₀ = 0: how does the [partial derivative](partial-derivative) grow? Then make h larger than x₀: why is the quotient undefined now?",
    seen: "1/x₀ grows beyond every bound. With h ≥ x₀ one operand lies outside the domain, so there is no quotient, however well the [derivative](derivative) is defined.",
  },
};
