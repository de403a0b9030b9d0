import type { FunctionName } from '../wording/pane-functions';

/** One formula to try for each custom function, with figures of the bundled report where it has them. */
export const FORMULAS: readonly { readonly name: FunctionName; readonly formula: string }[] = [
  { name: 'SELFSUFFICIENCY', formula: '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))' },
  { name: 'WHOLE', formula: '=FISCAL.WHOLE(29.96,80.6%)' },
  { name: 'LIVELIHOODSHARE', formula: '=FISCAL.LIVELIHOODSHARE(29.96,37.17)' },
  { name: 'SHARE', formula: '=FISCAL.SHARE(21.9,306.2)' },
  { name: 'TARGETSHIFT', formula: '=FISCAL.TARGETSHIFT(22.1%,9%)' },
  { name: 'GROWTHGAP', formula: '=FISCAL.GROWTHGAP(9.7%,9%)' },
  { name: 'TARGETGAP', formula: '=FISCAL.TARGETGAP(306.2,540)' },
  { name: 'ATTAINMENT', formula: '=FISCAL.ATTAINMENT(306.2,335)' },
  { name: 'REQUIREDGROWTH', formula: '=FISCAL.REQUIREDGROWTH(306.2,540,4)' },
  { name: 'FIGURE', formula: '=FISCAL.FIGURE("gdp",2021)' },
  { name: 'SOURCE', formula: '=FISCAL.SOURCE("gdp",2021)' },
];
