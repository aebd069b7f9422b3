import { messages as check } from "../graph-check/check.zh-CN.js";
import { messages as layers } from "./layers.zh-CN.js";
import { messages as tensor } from "./tensor.zh-CN.js";

/** All that only the scene `layers` says, in Chinese: the words of its parts. */
export const messages = { ...layers, ...tensor, ...check };
