import { dimensionOf } from '../../core/number/unit';
import { longestName } from '../names/name-trie';
import { directed, directionOf } from './directed';
import { namedPart } from './named-part';
import { asPrinted, type Phrasing } from './phrasing';

/** 占生产总值比重提高1.4个百分点: what the share gained of what was told of, or of what stands before 占. */
export const shareChange: Phrasing = (mention) => {
  const { text, figure, lead, says } = mention;
  if (figure.kind !== 'amount' || dimensionOf(figure.unit) !== 'points') return undefined;
  const words = text.slice(lead.rest.start, lead.rest.end);
  const isName = longestName(text, lead.rest.start)?.end === lead.rest.end;
  if (!words.startsWith('占') && (says.part !== 'share' || isName)) return undefined;
  const [, part = '', whole] = PART_OF.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const named = namedPart(part, whole);
  return {
    measure: 'change',
    ...directed(asPrinted(mention), directionOf(says)),
    thing: { start: lead.rest.start, end: lead.rest.start + part.length },
    of: whole,
    ...(named === undefined ? {} : { named }),
  };
};

const PART_OF = /^(.*?)占(?:到|了)?([^占]+?)的?$/u;
