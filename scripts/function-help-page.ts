import type { Edition } from '../src/wording/functions/function-entry';
import type { FunctionGuide } from '../src/wording/functions/function-guide';
import { escape, pageLayout } from './pages/page-layout';
import { errorsOf, functionReference, REFERENCE_WORDS, signatureOf } from './function-reference';

/** The page behind Excel's “Help on this function”, one anchor a function; it needs no script. */
export function helpPage(edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const sections = functionReference(edition).flatMap(({ title, functions }) => [
    `<h2>${escape(title)}</h2>`,
    ...functions.map((guide) => section(guide, edition)),
  ]);
  const introduction = words.introduction.map((paragraph) => `<p>${escape(paragraph)}</p>`);
  return pageLayout(edition, words.title, [...introduction, ...sections].join('\n'));
}

function section(guide: FunctionGuide, edition: Edition): string {
  const words = REFERENCE_WORDS[edition];
  const list = (heading: string, rows: readonly (readonly [string, string])[]) =>
    rows.length === 0
      ? ''
      : `\n<dt>${heading}</dt><dd><ul>\n${rows
          .map(([term, text]) => `<li><code>${escape(term)}</code> ${escape(text)}</li>`)
          .join('\n')}\n</ul></dd>`;
  const { id, parameters, examples } = guide;
  return `<h3 id="${id}"><code>${escape(signatureOf(guide))}</code></h3>
<p>${escape(guide.description)}</p>
<dl>
<dt>${words.formula}</dt><dd>${escape(guide.formula)}</dd>
<dt>${words.units}</dt><dd>${escape(guide.units)}</dd>${fact(words.sign, guide.sign)}
<dt>${words.source}</dt><dd>${escape(guide.source)}</dd>${fact(words.note, guide.note)}${list(
    words.parameters,
    parameters.map(({ name, description }) => [name, description]),
  )}${list(
    words.examples,
    examples.map(({ formula, shows }) => [formula, `${words.shows} ${shows}`]),
  )}${list(
    words.errors,
    errorsOf(guide, edition).map(({ code, when }) => [code, when]),
  )}
</dl>`;
}

/** A fact that not every function has. */
function fact(heading: string, text: string | undefined): string {
  return text === undefined ? '' : `\n<dt>${heading}</dt><dd>${escape(text)}</dd>`;
}
