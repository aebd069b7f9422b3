/**
 * The name under which a frame asks for a scene.
 *
 * @param {string} path of the frame's address
 * @param {string} folder of all frames, with a slash at its end, at which the path begins
 */
export function sceneAskedFor(path, folder) {
  const name = path.slice(folder.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
