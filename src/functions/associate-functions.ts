import * as functions from './functions';

/** Tells Excel which function stands behind which id of functions.json: the ids are the functions' own names. */
export function associateFunctions(): void {
  CustomFunctions.associate({ ...functions });
}
