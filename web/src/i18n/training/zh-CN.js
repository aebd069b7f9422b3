import { messages as curves } from "./curves.zh-CN.js";
import { messages as epoch } from "./epoch.zh-CN.js";
import { messages as health } from "./health.zh-CN.js";
import { messages as network } from "./network.zh-CN.js";
import { messages as samples } from "./samples.zh-CN.js";
import { messages as training } from "./training.zh-CN.js";

/** 只在场景 `training` 中出现的话，由各部分的话合成；以后才打开的部分随用随取。 */
export const messages = {
  ...training,
  ...network,
  ...curves,
  ...epoch,
  ...health,
  ...samples,
};
