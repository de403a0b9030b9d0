import * as analysis from './analysis';
import * as growth from './growth';
import * as ratios from './ratios';
import * as report from './report';
import * as unitsAndText from './units-and-text';

/**
 * Every custom function, under the name that it has in a cell; a file of a topic exports its functions and nothing else.
 *
 * Published names and signatures never change, because Excel caches them and workbooks keep them: add new ones.
 */
export const FUNCTIONS = { ...ratios, ...growth, ...report, ...unitsAndText, ...analysis };

// Excel calls by id; in a plain browser, where office.js is not loaded, there is nobody to tell.
if (typeof CustomFunctions !== 'undefined') {
  CustomFunctions.associate(FUNCTIONS);
}
