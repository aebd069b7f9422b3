/** A scene has room for its picture and its curves in this shape, within these heights in pixels. */
const SHAPE = 0.625;
const [LOWEST, HIGHEST] = [360, 640];

/**
 * The height that a frame of some width asks for.
 *
 * @param {number} width in pixels
 */
export const heightFor = (width) => Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * SHAPE)));
