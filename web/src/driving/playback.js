/**
 * What moves the runs of a scene from outside of it.
 *
 * @param {{ state: { playing: boolean } }} store
 * @param {{ play: () => void, pause: () => void, forward: (unit?: "step") => void, back: () => void }} controller
 * @returns {import("../shell/scene.js").Playback}
 */
export const playbackOf = (store, controller) => ({
  get isPlaying() {
    return store.state.playing;
  },
  play: () => controller.play(),
  pause: () => controller.pause(),
  forward: () => controller.forward("step"),
  back: () => controller.back(),
});
