/**
 * @typedef {import("../protocol/frames.js").Exported["form"]} Form
 *
 * @typedef {object} Asked
 * @property {string} run
 * @property {Form} form
 * @property {(text: string) => void} arrived
 * @property {(reason: Error) => void} failed
 */

/**
 * The texts that the server has been asked for and has not sent yet.
 *
 * @param {(command: { type: "export", run: string, form: Form }) => void} send
 */
export function createExports(send) {
  /** @type {Asked[]} */
  let open = [];

  /**
   * @param {(asked: Asked) => boolean} which
   * @returns {Asked[]} those that are not waited for any more
   */
  function take(which) {
    const taken = open.filter(which);
    open = open.filter((asked) => !taken.includes(asked));
    return taken;
  }

  /**
   * @param {string} run
   * @param {string} code
   */
  function fail(run, code) {
    const failed = take((asked) => asked.run === run);
    for (const asked of failed) asked.failed(new Error(`The export came to nothing: ${code}.`));
    return failed.length > 0;
  }

  return {
    /**
     * @param {string} run
     * @param {Form} form
     * @returns {Promise<string>} rejected where the server refuses, or the run goes
     */
    ask(run, form) {
      return new Promise((arrived, failed) => {
        open.push({ run, form, arrived, failed });
        send({ type: "export", run, form });
      });
    },
    /** @param {import("../protocol/frames.js").Exported} exported */
    arrived({ run, form, text }) {
      for (const asked of take((one) => one.run === run && one.form === form)) asked.arrived(text);
    },
    /**
     * @param {string} run
     * @param {import("../protocol/frames.js").Refusal} refusal
     * @returns {boolean} whether it was an export that was refused
     */
    refused: (run, { code, path }) => path.startsWith("/form") && fail(run, code),
    /** @param {string} run that another server drives now */
    askAgain(run) {
      for (const { form } of open.filter((asked) => asked.run === run)) {
        send({ type: "export", run, form });
      }
    },
    /** @param {string} run that has been stopped */
    forget: (run) => fail(run, "stopped"),
  };
}
