/** The parts of a press, in its folder. */
export const pressParts = {
  /** What Astro has compiled of the pages. */
  bundle: 'bundle',
  /** What pages are shown with. */
  assets: 'assets',
  /** The file of the bundle that lists the pages. */
  paths: 'static-paths.mjs',
} as const;
