/** The checks of what the preview’s Excel does not have, and refuses by name: with which code each fails there. */
export const UNPLAYED: Readonly<Record<string, string>> = {
  'manual-calculation-waits-for-us': 'NotImplemented',
  'missing-point-in-picture': 'ApiNotFound',
};
