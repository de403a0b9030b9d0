import { Parser } from 'htmlparser2';
import { LineWriter } from './line-writer';
import { raisedCharacters } from './raised-characters';

/**
 * What a page says, in lines: block elements end a line, a row of a table is one, scripts, styles and what is hidden are
 * left out. Nothing in it is carried out or fetched.
 */
export function htmlText(html: string): string {
  const writer = new LineWriter();
  let unseen = 0;
  let raised: string | undefined;
  let preformatted = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (unseen > 0 || UNSEEN.has(name) || 'hidden' in attributes) {
          if (!EMPTY.has(name)) unseen += 1;
          return;
        }
        if (name === 'sup') raised = '';
        else if (name === 'tr') writer.startRow();
        else if (BLOCKS.has(name)) writer.endLine();
        if (name === 'pre') preformatted += 1;
      },
      ontext: (words) => {
        if (unseen > 0) return;
        const seen = preformatted > 0 ? words : words.replace(/[\s\u00a0]+/gu, ' ');
        if (raised !== undefined) raised += seen;
        else if (preformatted > 0) writeLines(writer, seen);
        else writer.write(seen);
      },
      onclosetag: (name) => {
        if (unseen > 0) {
          if (!EMPTY.has(name)) unseen -= 1;
          return;
        }
        if (name === 'sup' && raised !== undefined) {
          writer.write(raisedCharacters(raised, writer.last));
          raised = undefined;
        } else if (CELLS.has(name)) writer.endCell();
        else if (name === 'tr') writer.endRow();
        else if (BLOCKS.has(name)) writer.endLine();
        if (name === 'pre') preformatted -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return writer.text;
}

function writeLines(writer: LineWriter, words: string): void {
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) writer.endLine();
    writer.write(line);
  }
}

const CELLS = new Set(['td', 'th']);

/** The title in the head names the site too, and the document has its own. */
const UNSEEN = new Set(
  'head script style noscript template iframe object svg select option textarea button'.split(' '),
);

/** Elements without an end. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const BLOCKS = new Set(
  (
    'address article aside blockquote br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr li main nav ol p pre section table tbody tfoot thead ul'
  ).split(' '),
);
