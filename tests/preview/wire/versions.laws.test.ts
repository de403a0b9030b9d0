import fc from 'fast-check';
import { reaches } from '../../../preview/wire/members';

const part = fc.nat({ max: 30 });
const version = fc
  .tuple(part, part)
  .map(([major, minor]) => ({ major, minor, text: `${String(major)}.${String(minor)}` }));

describe('the versions of a requirement set', () => {
  test('are in order: of two, one reaches the other, and both only when they are equal', () => {
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [forth, back] = [reaches(one.text, other.text), reaches(other.text, one.text)];
        expect(forth || back).toBe(true);
        expect(forth && back).toBe(one.text === other.text);
      }),
    );
  });

  test('count by parts and not as decimals', () => {
    fc.assert(
      fc.property(part, fc.nat({ max: 9 }), fc.integer({ min: 10, max: 99 }), (major, small, large) => {
        expect(reaches(`${String(major)}.${String(large)}`, `${String(major)}.${String(small)}`)).toBe(true);
        expect(reaches(`${String(major)}.${String(small)}`, `${String(major)}.${String(large)}`)).toBe(false);
      }),
    );
  });
});
