/**
 * What moves the runs of a scene from outside of it.
 *
 * @param {{ state: import("../state/state.js").State<any> }} store
 * @param {{ play: () => void, pause: () => void, forward: (unit?: "step") => void, back: () => void,
 *   reach: (step: number) => void, reset: () => void }} controller
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
  seek: (step) => controller.reach(step),
  reset: () => controller.reset(),
  get step() {
    return Math.max(0, store.state.cursor);
  },
  get isAtEnd() {
    const { runs, active } = store.state;
    const run = runs[active];
    return Boolean(run?.ended && run.step >= run.ended.step);
  },
});
