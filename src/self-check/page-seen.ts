import { OFFICE_READY } from './office-ready';

/** What the page in which the add-in runs tells of itself. */
export interface PageSeen {
  /** Milliseconds from the page’s start until office.js said that it was ready; nothing where nobody wrote that down. */
  readonly readyAfter: number | undefined;
  /** The answer to a request for a file beside the page. */
  readonly fetch: (file: string) => Promise<Response>;
  /** What the page’s security policy has refused since the checks began. */
  readonly violations: () => readonly string[];
}

/** The page that runs this; it is to be left when the checks are over. */
export function seenFromHere(): PageSeen & { readonly leave: () => void } {
  const violations: string[] = [];
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    violations.push(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    readyAfter: performance.getEntriesByName(OFFICE_READY)[0]?.startTime,
    fetch: (file) => fetch(new URL(file, document.baseURI), { cache: 'no-store' }),
    violations: () => violations,
    leave: () => {
      document.removeEventListener('securitypolicyviolation', note);
    },
  };
}
