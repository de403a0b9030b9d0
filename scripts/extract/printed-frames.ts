import type { Division } from '../../src/extract/division/division';
import type { Frame } from '../../src/extract/division/frame';
import type { ReadText } from '../../src/extract/text/read-text';

/** Characters of a passage that are shown. */
const SHOWN = 36;

/** A division as lines that a person reads: the head, the parts, and each passage under its frame. */
export function printedFrames({ text }: ReadText, { heading, parts, blocks }: Division): string {
  return [
    Object.entries(heading)
      .map(([field, value]) => `${field}: ${value}`)
      .join(' · '),
    ...parts.map(({ kind, frame, heading: words }) => `part ${kind} [${toldFrame(frame)}] ${words}`),
    ...blocks.flatMap(({ kind, end, frames, cells = [] }) => [
      ...frames.map(({ start, frame }, place) => {
        const next = frames[place + 1]?.start ?? end;
        return `${place === 0 ? kind : '  …'} [${toldFrame(frame)}] ${text.slice(start, Math.min(next, start + SHOWN))}`;
      }),
      ...cells.flatMap(({ start, end: last, header, frame }) =>
        header === undefined
          ? []
          : [
              `  cell ${text.slice(start, last)} < ${header}${frame === undefined ? '' : ` [${toldFrame(frame)}]`}`,
            ],
      ),
    ]),
  ].join('\n');
}

function toldFrame({ period, status, origin, stage, area }: Frame): string {
  return [period ?? '?', status, origin, stage, area].filter((word) => word !== undefined).join(' ');
}
