import { messages as check } from "../graph-check/check.en.js";
import { messages as layers } from "./layers.en.js";
import { messages as tensor } from "./tensor.en.js";

/** All that only the scene `layers` says, in English: the words of its parts. */
export const messages = { ...layers, ...tensor, ...check };
