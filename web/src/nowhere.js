import { tellNoScene } from "./embed/no-scene.js";
import { sceneAskedFor } from "./embed/scene-asked-for.js";

// Runs in a frame whose address leads nowhere. This file lies in the folder of all frames, wherever a proxy has
// put that.
tellNoScene(sceneAskedFor(location.pathname, new URL(".", import.meta.url).pathname));
