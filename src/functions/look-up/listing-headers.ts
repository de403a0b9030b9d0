import type { Language } from '../../core/language';

/** The headers of what the listing functions spill, where no exported table has them, in the language given. */
export function listingHeaders(language: Language): ListingHeaders {
  return HEADERS[language];
}

/** What every listing is asked, as Excel hands it over. */
export interface ListingQuestion {
  readonly language: unknown;
  readonly headers: unknown;
}

export interface ListingHeaders {
  /** Of FIELDS. */
  readonly field: string;
  readonly name: string;
  readonly explanation: string;
  readonly values: string;
  /** How many figures there are of it. */
  readonly figures: string;
}

const HEADERS: Readonly<Record<Language, ListingHeaders>> = {
  'zh-CN': { field: '字段', name: '名称', explanation: '说明', values: '取值', figures: '数据条数' },
  'en-US': { field: 'Field', name: 'Name', explanation: 'Explanation', values: 'Values', figures: 'Figures' },
};
