import type { PageCheck } from '../check';
import { exactly } from '../seen';

/** What can be said of the page once the checks that need no hand are over. */
export const PAGE_AFTERWARDS: readonly PageCheck[] = [
  {
    kind: 'in-page',
    id: 'policy-is-kept',
    proves: {
      'zh-CN': '检查期间，页面没有违反自己的安全策略',
      'en-US': 'Nothing of what the checks did was refused by the page’s security policy',
    },
    expected: exactly([]),
    look: ({ violations }) => [...violations()],
  },
];
