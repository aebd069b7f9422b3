import { preferredLanguage, setLanguage } from "./i18n/translate.js";
import { createDescentScene } from "./scenes/descent/scene.js";

setLanguage(preferredLanguage(navigator.languages));
createDescentScene(document.body);
