import { OFFICE_READY } from './office-ready';

/** What the page in which the add-in runs tells of itself. */
export interface PageSeen {
  /** Tells this page from one that is opened later. */
  readonly id: string;
  /** Milliseconds from the page’s start until office.js said that it was ready; nothing where nobody wrote that down. */
  readonly readyAfter: number | undefined;
  /** The answer to a request for a file beside the page. */
  readonly fetch: (file: string) => Promise<Response>;
  /** What the page’s security policy has refused since the checks began. */
  readonly violations: () => readonly string[];
  /** Puts a text on the clipboard; answers whether it got there. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The page that runs this; it is to be left when the checks are over. */
export function seenFromHere(copy: PageSeen['copy']): PageSeen & { readonly leave: () => void } {
  const violations: string[] = [];
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    violations.push(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    id: ID,
    copy,
    readyAfter: performance.getEntriesByName(OFFICE_READY)[0]?.startTime,
    fetch: (file) => fetch(new URL(file, document.baseURI), { cache: 'no-store' }),
    violations: () => violations,
    leave: () => {
      document.removeEventListener('securitypolicyviolation', note);
    },
  };
}

const ID = Math.random().toString(36).slice(2);
