import { briefFragment } from '../../export/brief/brief-html';
import { briefText } from '../../export/brief/brief-text';
import type { BriefSource } from '../../sheets/brief/brief';
import { makeBrief } from '../../sheets/brief/make-brief';
import type { RichText } from '../controls/copy-text';

/** The one-page brief as the clipboard takes it: with tables for Word, and as plain text for whatever else. */
export function copiedBrief(source: BriefSource): RichText {
  const brief = makeBrief(source);
  return { text: briefText(brief), html: briefFragment(brief) };
}
