/** What own data may be; the server holds the same limits. */
export const LIMITS = {
  bytes: 1_500_000,
  rows: 10_000,
  fewestRows: 2,
  inputs: 100,
  classes: 20,
  fewestClasses: 2,
  magnitude: 1e50,
};

/** @param {number} bytes */
export const inMegabytes = (bytes) => (bytes / 1e6).toFixed(1);
