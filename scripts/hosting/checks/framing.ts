import { type Complaint, fault } from '../remark';
import type { ServedFile } from '../served-file';

/** Excel on the web shows a page in a frame, and the page loads office.js from Microsoft: no header may forbid either. */
export function checkFraming({ path, headers, body }: ServedFile): readonly Complaint[] {
  if (!path.endsWith('.html')) return [];
  const options = headers.get('X-Frame-Options');
  const policy = directivesOf(headers.get('Content-Security-Policy') ?? '');
  const ancestors = policy.get('frame-ancestors');
  const scripts = policy.get('script-src') ?? policy.get('default-src');
  const office = /<script src="(https:\/\/[^/"]+)/.exec(body.toString())?.[1];
  const embedding = headers.get('Cross-Origin-Embedder-Policy');
  return [
    ...(options === null
      ? []
      : [fault(`may not stand in Excel’s frame: X-Frame-Options is “${options}”; leave it out`)]),
    ...(ancestors === undefined || ancestors.some((source) => LETS_EXCEL_IN.test(source))
      ? []
      : [fault(`may not stand in Excel’s frame: frame-ancestors is “${ancestors.join(' ')}”`)]),
    ...(scripts === undefined || office === undefined || allows(scripts, office)
      ? []
      : [fault(`may not load office.js: the policy in its header leaves out ${office}`)]),
    ...(office === undefined || embedding === null || embedding === 'unsafe-none'
      ? []
      : [fault(`may not load office.js: Cross-Origin-Embedder-Policy is “${embedding}”`)]),
  ];
}

const LETS_EXCEL_IN =
  /^(?:\*|https:|(?:https:\/\/)?\*\.(?:officeapps\.live\.com|partner\.officewebapps\.\w+))$/;

function allows(sources: readonly string[], origin: string): boolean {
  return sources.some((source) => source === '*' || source === 'https:' || source.startsWith(origin));
}

function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
}
