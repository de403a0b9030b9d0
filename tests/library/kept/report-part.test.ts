import { contentHash } from '../../../src/library/content-hash';
import { packed } from '../../../src/library/kept/packed';
import { partText, readHeading, type PartHeading } from '../../../src/library/kept/part-heading';
import { readPart } from '../../../src/library/kept/read-part';
import { writtenPart } from '../../../src/library/kept/write-part';
import { aKeptReport } from './a-kept-report';
import { ofNextVersion } from './of-next-version';

const kept = aKeptReport();
const { xml, stored } = writtenPart(kept);

function headed(said: Partial<PartHeading>, content: string): string {
  const heading = { version: 1, report: 'a', title: 'a', revision: 1, digest: '', replaces: '', ...said };
  return partText(heading, content);
}

test('a report comes back from its part as it was kept', () => {
  expect(readPart(xml)).toEqual(stored);
  expect(stored.kept).toBe(kept);
});

test('what was read and what a person said make two states of a report', () => {
  const accepted = writtenPart(aKeptReport('brought', {}), stored).stored;
  expect(accepted.digest).not.toBe(stored.digest);
  expect([stored.revision, accepted.revision]).toEqual([1, 2]);
  expect(writtenPart(aKeptReport()).stored).toEqual(stored);
});

test('a part is less than half as long as what it holds', () => {
  expect(xml.length).toBeLessThan(JSON.stringify(kept).length / 2);
});

describe('XML that is written in another way is read as well:', () => {
  test.each([
    ['with a declaration before it', `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${xml}`],
    ['with a prefix', xml.replace('<report xmlns=', '<k:report xmlns:k=').replace('</report', '</k:report')],
    ['in single quotes, over several lines', xml.replaceAll('"', "'").replace("' ", "'\n  ")],
    ['with its attributes in another order', xml.replace(/( version="1")(.*?)>/, '$2$1>')],
    ['with its content broken into lines', xml.replace(/(?<=>.{100})/, '\r\n')],
  ])('%s', (_, rewritten) => {
    expect(rewritten).not.toBe(xml);
    expect(readPart(rewritten)).toEqual(stored);
  });
});

test('a title with signs that XML keeps for itself is told as it was', () => {
  const title = `"A" & 'B' <C> &lt;D&gt; 财政`;
  const written = headed({ report: 'a&b', title }, '');
  expect(readHeading(written)?.heading).toMatchObject({ report: 'a&b', title });
});

describe('a part is told as damaged', () => {
  const changed = (change: object): string => {
    const json = JSON.stringify({ ...kept, ...change });
    return headed({ report: kept.report.id, digest: contentHash(json) }, packed(json));
  };
  test.each([
    ['that was cut off', xml.replace(/.{40}<\/report>/, '</report>')],
    ['in which a letter changed', xml.replace(/(?<=>.{200})./, (letter) => (letter === 'A' ? 'B' : 'A'))],
    ['that is not packed', xml.replace(/>.*</, '>{}<')],
    ['without a heading', '<report xmlns="urn:fiscal-gauge:kept-report"/>'],
    ['of another element', xml.replaceAll('report', 'other')],
    ['that holds no JSON', headed({ digest: contentHash('{') }, packed('{'))],
    ['that holds another report than it says', xml.replace('report="brought"', 'report="other"')],
    ['with a field that there is not', changed({ comment: '' })],
    ['with a verdict that there is not', changed({ verdicts: { x: { kind: 'perhaps' } } })],
    ['with a reading outside its text', changed({ report: { ...kept.report, text: '短' } })],
  ])('%s', (_, damaged) => {
    expect(damaged).not.toBe(xml);
    expect(readPart(damaged)).toMatchObject({ kind: 'unreadable-part', reason: 'damaged' });
  });
});

test('a part that would fill the memory once unpacked is told as too large, with its title, and is not unpacked to its end', () => {
  const bomb = packed('0'.repeat(65 * 2 ** 20));
  expect(bomb.length).toBeLessThan(100_000);
  expect(readPart(headed({ title: '报告' }, bomb))).toEqual({
    kind: 'unreadable-part',
    title: '报告',
    reason: 'too-large',
  });
});

describe('a part of a newer version is told as such, with its title', () => {
  const [first, ...others] = kept.observations;
  test.each([
    ['by its number', ofNextVersion(xml)],
    [
      'by an indicator that this version does not know',
      writtenPart({
        ...kept,
        observations: [{ ...(first as typeof first & object), indicator: 'moon-rock' }, ...others],
      }).xml,
    ],
  ])('%s', (_, newer) => {
    expect(readPart(newer)).toEqual({
      kind: 'unreadable-part',
      title: kept.report.title,
      reason: 'newer-version',
    });
  });
});

describe('a report whose text is a table of cells', () => {
  const cell = { row: 3, column: 1, start: 0, end: 2, fate: 'label' as const };
  const table = { worksheet: { id: '{1}', name: '决算' }, address: 'A1:C9', cells: [cell] };
  const written = writtenPart({ ...kept, table });

  test('comes back with its cells', () => {
    expect(readPart(written.xml)).toEqual(written.stored);
    expect(written.stored.kept.table).toEqual(table);
  });

  test('is a part that versions without tables tell as newer; one without a table stays as it was', () => {
    expect(readHeading(written.xml)?.heading.version).toBe(2);
    expect(readHeading(xml)?.heading.version).toBe(1);
  });

  test('is damaged where a cell lies outside its text', () => {
    const far = { ...cell, start: 9_000_000, end: 9_000_001 };
    const { xml: damaged } = writtenPart({ ...kept, table: { ...table, cells: [far] } });
    expect(readPart(damaged)).toMatchObject({ kind: 'unreadable-part', reason: 'damaged' });
  });
});

describe('a report of which something was said when it was read otherwise', () => {
  const [read] = kept.observations as [(typeof kept.observations)[number]];
  const earlier = { [read.id]: { read: { ...read, value: '1' }, verdict: { kind: 'accepted' } as const } };
  const written = writtenPart({ ...kept, earlier });

  test('comes back with what was said, from a part that versions before tell as newer', () => {
    expect(readPart(written.xml)).toEqual(written.stored);
    expect(readHeading(written.xml)?.heading.version).toBe(3);
  });

  test.each([
    ['damaged', { source: { start: 0, end: 999_999 } }],
    ['newer-version', { indicator: 'moon-rock' }],
  ])('is %s where that is so of what was read then', (reason, change) => {
    const settled = { read: { ...read, ...change }, verdict: { kind: 'accepted' } as const };
    const { xml: changed } = writtenPart({ ...kept, earlier: { [read.id]: settled } });
    expect(readPart(changed)).toMatchObject({ reason });
  });
});
