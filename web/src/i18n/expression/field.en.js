/** What the field says in which an expression is typed, in English. Equal keys: `field.zh-CN.js`. */
export const messages = {
  "expression.label": "Expression",
  "expression.help": "What can be typed",
  "expression.helpText":
    "Numbers, names, + − * / ^ and parentheses; exp, log, sin, cos, tan, tanh, sigmoid, relu, sqrt, abs, square, max(a, b), min(a, b); pi and e. Parts get names with “name = …;”, the last part is the output. A name that is used twice is one node.",
  "expression.at": "Character {position}: {fault}",
  "expression.nearest": "Is {name} meant?",

  "expression.fault.emptyExpression": "There is no expression yet.",
  "expression.fault.tooLong": "the expression is too long: {1} characters are the most.",
  "expression.fault.tooDeep": "too many parentheses within each other.",
  "expression.fault.tooManyNodes": "the graph gets too many nodes.",
  "expression.fault.unexpectedCharacter": "“{0}” means nothing here.",
  "expression.fault.numberOutOfRange": "the number {0} is too large or too small.",
  "expression.fault.missingOperand": "a number, a name or a parenthesis is missing.",
  "expression.fault.missingOperator": "a sign is missing between two values.",
  "expression.fault.missingClosingParenthesis": "this parenthesis is never closed.",
  "expression.fault.unmatchedClosing": "this parenthesis closes nothing.",
  "expression.fault.unexpectedComma": "a comma only separates what is given to a function.",
  "expression.fault.unexpectedEquals": "“=” only comes after a name at the beginning of a part.",
  "expression.fault.unknownFunction": "there is no function called {0}.",
  "expression.fault.functionNeedsParentheses": "{0} needs parentheses.",
  "expression.fault.wrongArgumentCount":
    "too many or too few values for {0}: it takes {1}, not {2}.",
  "expression.fault.reservedName": "{0} has a meaning already and cannot be a name.",
  "expression.fault.definedTwice": "{0} is defined twice.",
  "expression.fault.usedBeforeDefinition": "{0} is used before it is defined.",
  "expression.fault.unusedExpression": "this part has no name, so nothing uses it.",
  "expression.fault.unknownInput": "“{0}” is no variable of this function.",
  "expression.fault.wrongVariables":
    "A function to descend on has one or two variables; this one has {0}.",
  "expression.fault.notScalar": "This is no single number, so it cannot be made smaller.",
  "expression.fault.other": "this is not understood ({code}).",

  "expression.hint.emptyExpression": "Try (x + y)*z.",
  "expression.hint.wrongVariables": "Its variables are the names in it, such as x, or a and b.",
  "expression.hint.unexpectedCharacter": "Multiply with *, raise with ^, separate parts with ;",
  "expression.hint.missingOperand": "Something has to stand on both sides of + * / ^.",
  "expression.hint.missingOperator": "Multiply with *: write {product}.",
  "expression.hint.missingClosingParenthesis": "Add a ) where it ends.",
  "expression.hint.unmatchedClosing": "Remove it, or add a ( before it.",
  "expression.hint.unknownFunction": "Those that exist are listed under “What can be typed”.",
  "expression.hint.functionNeedsParentheses": "Such as exp(x).",
  "expression.hint.unusedExpression": "Give it a name: u = …;",

  "error.expression": "The expression cannot be read. Its text is in the field.",
};
