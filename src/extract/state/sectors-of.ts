import { readName } from './read-name';
import { unnamed, type Subject } from './subject';

/**
 * 第二产业增长5% behind 固定资产投资: the thing told of before, in each of the industries that the words name. They are those of
 * value added only where nothing else was told of that industries have; nothing for other words.
 */
export function sectorsOf(
  words: string,
  [told, ...more]: readonly Subject[],
): readonly Subject[] | undefined {
  const tail = OF_SECTORS.exec(told?.label ?? '')?.[0];
  if (tail === undefined || more.length > 0 || !SECTORS.test(words)) return undefined;
  return [...words.matchAll(/[一二三]/gu)].map(([number]) => {
    const label = `第${number}产业${tail}`;
    const subject = readName(label, { start: 0, end: label.length })?.subjects[0] ?? unnamed(label);
    return { ...subject, isPart: true };
  });
}

/** 第一产业; 第一、二、三产业. */
const SECTORS = /^第?[一二三](?:产业?)?(?:[、和与及]第?[一二三](?:产业?)?){0,2}$/u;
/** What industries have beside their value added. */
const OF_SECTORS = /(?:投资额?|用电量|税收(?:收入)?|(?:从业|就业)人员|贷款(?:余额)?|营业收入)$/u;
