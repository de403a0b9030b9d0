import type { ExtractedObservation } from '../core/reading/extracted';
import type { AdministrativeLevel } from '../core/reading/report';
import { divide } from './division/divide';
import type { Block, DocumentYears } from './division/division';
import type { Frame } from './division/frame';
import type { KnownHeading } from './division/known-heading';
import type { Extraction } from './extraction';
import { account } from './account/account';
import type { Draft } from './phrases/draft';
import { observationsOf } from './refine/observations-of';
import { draftOf } from './refine/observation-of';
import { readPassage, type Named } from './state/read-passage';
import type { Subject } from './state/subject';
import { rowLabel } from './tables/row-label';
import { tableDrafts } from './tables/table-drafts';
import { readText, type ReadText } from './text/read-text';
import { figuresIn } from './tokens/figures';
import type { FigureToken, Place } from './tokens/token';

/** What is known of a document beside its text. */
export interface AboutDocument {
  /** The report's id, under which its observations stand. */
  readonly id?: string;
  /** What goes before what its head tells. */
  readonly heading?: KnownHeading;
  /** Hears the share of the text that was read so far, from 0 to 1, block by block. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads a document: every figure with its sentence, and what became of every number. The same text gives the same answer,
 * in time that grows with its length and no faster.
 */
export function extract(found: string, about: AboutDocument = {}): Extraction {
  const text = readText(found);
  const division = divide(text, about.heading);
  const { area } = division.heading;
  const figures = figuresIn(text.text);
  const drafts = draftsOf(text, division.blocks, figures, {
    years: division.years,
    area,
    level: division.heading.level ?? levelToldIn(text.text, area),
    onProgress: about.onProgress,
  });
  const observations: readonly ExtractedObservation[] = observationsOf(drafts, text, about.id ?? 'document');
  let fates: Extraction['account'] | undefined;
  return {
    text,
    division,
    observations,
    get account() {
      return (fates ??= account(text, division, figures, observations));
    },
  };
}

interface Known {
  readonly years: DocumentYears | undefined;
  readonly area: string | undefined;
  readonly level: AdministrativeLevel | undefined;
  readonly onProgress: AboutDocument['onProgress'];
}

function draftsOf(
  { text }: ReadText,
  blocks: readonly Block[],
  figures: readonly FigureToken[],
  known: Known,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const ownArea = namesOfArea(known.area, known.level);
  let next = 0;
  /** What the rows above are of. */
  let rowAbove: Subject | undefined;
  let heading = '';
  for (const block of blocks) {
    known.onProgress?.(block.start / text.length);
    if (block.cells !== undefined) {
      const label = block.kind === 'table-row' ? rowLabel(text, block, rowAbove) : undefined;
      if (label !== undefined) drafts.push(...tableDrafts(text, block, label, known.area));
      if (label?.subject.isPart !== true) rowAbove = label?.subject;
      continue;
    }
    rowAbove = undefined;
    if (block.kind === 'heading') heading = text.slice(block.start, block.end);
    let named: Named = { ...NOBODY, heading };
    for (const passage of passagesOf(text, block)) {
      const first = next;
      while (next < figures.length && (figures[next]?.start ?? 0) < passage.end) next++;
      if (next === first) {
        named = { ...NOBODY, movedFrom: named.movedFrom, heading };
        continue;
      }
      const own = figures
        .slice(first, next)
        .filter(({ start }) => start >= passage.start && !CAPTION.test(text.slice(block.start, start)));
      const sources = sourcesOf(text, passage);
      let sourceAt = 0;
      const read = readPassage(text, passage, own, ownArea, named);
      named = read;
      for (const reading of read.readings) {
        const { start } = reading.mention.figure;
        while (start >= (sources[sourceAt]?.end ?? Infinity)) sourceAt++;
        const draft = draftOf(reading, {
          text,
          source: sources[sourceAt] ?? passage,
          frame: frameAt(block, start),
          ...known,
        });
        if (draft !== undefined) drafts.push(draft);
      }
    }
  }
  known.onProgress?.(1);
  return drafts;
}

/** A text that does not name its area, and speaks of 全省 alone, is a province's. */
function levelToldIn(text: string, area: string | undefined): AdministrativeLevel | undefined {
  return area === undefined && text.includes('全省') && !/全[市县区州旗盟镇]/u.test(text)
    ? 'province'
    : undefined;
}

const NOBODY: Named = { subjects: [], head: [], movedFrom: undefined, heading: '', isPlanned: false };

/** What stands before the number of a table or a figure. */
const CAPTION = /^(?:表|图|附表|附件|专栏)$/u;

/** Its sentences; a block without a full stop is one. */
function passagesOf(text: string, { start, end }: Place): readonly Place[] {
  const passages: Place[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isSentenceEnd(text.charCodeAt(at))) continue;
    passages.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  if (from < end) passages.push({ start: from, end });
  return passages;
}

/** 。, ! or ?; asked of every character. */
function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0x21 || code === 0x3f;
}

/** What may be the source of a figure: the sentence, or its clauses between semicolons. */
function sourcesOf(text: string, { start, end }: Place): readonly Place[] {
  const sources: Place[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== SEMICOLON) continue;
    sources.push({ start: from, end: at });
    from = at + 1;
  }
  return sources;
}

const SEMICOLON = 0x3b;

function frameAt({ frames }: Block, at: number): Frame {
  return frames.findLast(({ start }) => start <= at)?.frame ?? { status: 'actual', origin: 'document' };
}

/** How a document calls its own area, the longest first: 湖南省, 湖南; a zone is a 高新区 or a 园区 to itself. */
function namesOfArea(area: string | undefined, level: AdministrativeLevel | undefined): readonly string[] {
  if (area === undefined) return [];
  if (level === 'national') return [area, '我国'];
  const short = area.replace(AREA_KIND, '');
  const names = short.length > 1 && short !== area ? [area, short] : [area];
  return level === 'functional-zone' ? [...names, ...(ZONE.exec(area) ?? []), '园区'] : names;
}

const AREA_KIND =
  /(?:省|自治区|自治州|自治县|(?:经济(?:技术)?|高新技术(?:产业)?)?开发区|示范区|高新区|新区|市|县|区|旗)$/u;
const ZONE = /(?:开发区|示范区|高新区|新区)$/u;
