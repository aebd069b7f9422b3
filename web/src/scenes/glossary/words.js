/** The words of the glossary, all of which its page shows. */
export { words } from "../../glossary/words.js";
