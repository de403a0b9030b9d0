import { calledInExcel } from './called-in-excel';

const call = calledInExcel();
const refused = /^#VALUE! /;

/* One rule: what is told relative to a level is told of levels of 0 or more, from a base above 0. */

test.each([
  ['YOY', [10, -5], /current level.*cannot be negative/],
  ['YOY', [-10, 5], /prior level.*cannot be negative/],
  ['PRIORYEAR', [-21.9, 0.1], /level.*cannot be negative/],
  ['INCREMENT', [-21.9, 0.1], /level.*cannot be negative/],
  ['IMPLIEDTARGET', [-21.9, 0.1], /level.*cannot be negative/],
  ['CAGR', [-5, 10, 2], /first level.*cannot be negative/],
  ['CAGR', [5, -10, 2], /last level.*cannot be negative/],
  ['REQUIREDGROWTH', [-5, 10, 2], /current level.*cannot be negative/],
  ['REQUIREDGROWTH', [5, -10, 2], /target.*cannot be negative/],
  ['ATTAINMENT', [-5, 10], /actual.*cannot be negative/],
  ['ATTAINMENT', [5, -10], /target.*cannot be negative/],
  ['GROWTHLEAD', ['-150%', '9%'], /nothing can fall by more than 100%/],
  ['TARGETSHIFT', ['9%', '-150%'], /nothing can fall by more than 100%/],
  ['BUOYANCY', ['-150%', '-9%'], /nothing can fall by more than 100%/],
  ['LIKEFORLIKEGROWTH', [100, 118, 0, 130], /what is left of the current level.*cannot be negative/],
  ['LIKEFORLIKEGROWTH', [100, 118, 130, 0], /what is left of the prior level.*cannot be negative/],
  ['TWOYEARAVERAGE', [-100, 121], /cannot be negative/],
  ['TWOYEARAVERAGE', [100, -121], /cannot be negative/],
  ['CAGR', [5, 0, 2], /last level.*is 0.*empty/],
  ['YOY', [10, 0], /current level.*is 0.*empty/],
  ['LIKEFORLIKEGROWTH', [100, 0, 0, 0], /current level.*is 0.*empty/],
  ['REALGROWTH', ['-150%', '2%'], /nothing can fall by more than 100%/],
  ['CONTRIBUTION', [3, 12, -0.08], /−8%.*goes the other way/],
  ['CONTRIBUTION', [3, -12, 0.08], /8%.*goes the other way/],
] as const)('%s of %j is refused', (id, cells, sentence) => {
  const [[answer] = []] = call(id, ...cells.map((cell) => [[cell]]));
  expect(answer).toMatch(refused);
  expect(answer).toMatch(sentence);
});

test.each([
  ['PRIORYEAR', [0, 0.1], 0],
  ['INCREMENT', [90, -0.1], -10],
  ['LIKEFORLIKEGROWTH', [100, 118, 0, -2], 0.2],
  ['ATTAINMENT', [0, 10], 0],
  ['TARGETGAP', [-5, 10], 15],
  ['CONTRIBUTIONSHARE', [-3, 12], -0.25],
  ['CONTRIBUTION', [3, -12, -0.08], 2],
  ['CONTRIBUTION', [-3, 12, 0.08], -2],
  ['CONTRIBUTION', [3, 12, 0], 0],
] as const)('%s of %j is answered: a difference or a change has its sign', (id, cells, answer) => {
  expect(call(id, ...cells.map((cell) => [[cell]]))).toEqual([[answer]]);
});
