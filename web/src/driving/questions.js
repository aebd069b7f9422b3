/**
 * @typedef {import("../protocol/backprop-frames.js").Question
 *   | import("../protocol/training-frames.js").AskParameter} Question
 * @typedef {import("../protocol/backprop-frames.js").Answer
 *   | import("../protocol/training-frames.js").ReadParameter} Answer
 *
 * @typedef {object} Asked
 * @property {string} run
 * @property {Question} question
 * @property {(answer: any) => void} arrived
 * @property {(reason: Error) => void} failed
 */

/** Each kind of question with the answer it gets. */
const ANSWERS = {
  open: "opened",
  paths: "paths",
  check: "checked",
  compare: "compared",
  parameter: "parameter",
};

/**
 * The members that a refusal of a question points to, or none where it has no member to blame; every
 * other refusal is of something else.
 */
const PATHS = /^(\/(node|of|slot|cell|rows|columns|from|gradients|layer|to)(\/|$)|$)/;

/** Why a run cannot be resumed, which also points to a `from`: that of its start. */
const OF_A_RESUME = ["beyondEnd", "replayTooLong"];

/**
 * Whether a refusal is of this question and not of something else that its run was asked for.
 *
 * @param {Question} question
 * @param {import("../protocol/frames.js").Refusal} refusal
 */
function isRefusalOf(question, { code, path }) {
  if (path !== "/from") return PATHS.test(path);
  return "from" in question && !OF_A_RESUME.includes(code);
}

/**
 * What has been asked about the step that a run stands at and has not been answered yet. A run answers
 * in the order in which it is asked.
 *
 * @param {(command: object) => void} send
 */
export function createQuestions(send) {
  /** @type {Asked[]} */
  let open = [];

  /** @param {Asked} asked that is not waited for any more */
  function forget(asked) {
    open = open.filter((other) => other !== asked);
  }

  /**
   * @param {string} run
   * @param {string} reason
   */
  function failAll(run, reason) {
    for (const asked of open.filter((one) => one.run === run)) {
      forget(asked);
      asked.failed(new Error(`The question came to nothing: ${reason}.`));
    }
  }

  return {
    /**
     * @param {string} run
     * @param {Question} question
     * @returns {Promise<any>} rejected where the server refuses, or the run goes
     */
    ask(run, question) {
      return new Promise((arrived, failed) => {
        open.push({ run, question, arrived, failed });
        send({ ...question, run });
      });
    },
    /** @param {Answer} answer */
    arrived(answer) {
      const asked = open.find(
        ({ run, question }) => run === answer.run && ANSWERS[question.type] === answer.type,
      );
      if (!asked) return;
      forget(asked);
      asked.arrived(answer);
    },
    /**
     * @param {string} run
     * @param {import("../protocol/frames.js").Refusal} refusal
     * @returns {boolean} whether it was a question that was refused
     */
    refused(run, refusal) {
      const asked = open.find((one) => one.run === run);
      if (!asked || !isRefusalOf(asked.question, refusal)) return false;
      forget(asked);
      const { code } = refusal;
      asked.failed(new Error(`The question came to nothing: ${code}.`, { cause: code }));
      return true;
    },
    /** @param {string} run that another server drives now */
    askAgain(run) {
      for (const asked of open.filter((one) => one.run === run)) {
        send({ ...asked.question, run });
      }
    },
    /** @param {string} run that has been stopped */
    forget: (run) => failAll(run, "stopped"),
  };
}
