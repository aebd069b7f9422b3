import { messages as curves } from "./curves.en.js";
import { messages as epoch } from "./epoch.en.js";
import { messages as health } from "./health.en.js";
import { messages as network } from "./network.en.js";
import { messages as samples } from "./samples.en.js";
import { messages as training } from "./training.en.js";

/**
 * All that only the scene `training` says, in English: the words of its parts, but for those that are
 * fetched with what is opened later.
 */
export const messages = {
  ...training,
  ...network,
  ...curves,
  ...epoch,
  ...health,
  ...samples,
};
