/*
 * Before everything else of the page, office.js too: where the platform has Trusted Types, no text of any script becomes code or HTML.
 * Office.js and what the page loads piece by piece name scripts by their addresses, which pass where they lie here or where
 * office.js lies; and office.js reads XML, of which nothing enters the page. All else throws.
 */
const { trustedTypes } = window as unknown as { readonly trustedTypes?: PolicyFactory };

trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin } = new URL(address, document.baseURI);
    return origin === location.origin || origin === OFFICE_JS_ORIGIN ? address : undefined;
  },
  createHTML: (text, _type, sink) => (sink === 'DOMParser parseFromString' ? text : undefined),
});

/** TypeScript's library of the page does not have it; a rule that answers nothing refuses. */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: Readonly<Record<'createScriptURL' | 'createHTML', Rule>>,
  ) => unknown;
}

type Rule = (text: string, type: string, sink: string) => string | undefined;

/** Put in by the build. */
declare const OFFICE_JS_ORIGIN: string;
