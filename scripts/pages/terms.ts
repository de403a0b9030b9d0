import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edition } from '../../src/wording/functions/function-entry';
import type { ProductText } from './product-text';

/** The licence's own paragraphs; it is valid in English alone. */
const LICENCE = readFileSync(resolve(__dirname, '../../LICENSE'), 'utf8')
  .split(/\n{2,}/)
  .map((paragraph) => paragraph.replaceAll('\n', ' ').trim());

export const TERMS: Readonly<Record<Edition, ProductText>> = {
  english: {
    title: 'Fiscal Gauge: terms of use',
    sections: [
      {
        paragraphs: [
          'Fiscal Gauge costs nothing, and may be used, copied, changed and passed on under the licence below.',
          'Figures are read from published reports by rules and by people. Each comes with the sentence that says it: check it there before you rely on it. Nothing here is advice on investment or credit.',
          'Microsoft and Excel are trademarks of the Microsoft group of companies, which has no part in this add-in.',
        ],
      },
      { heading: 'Licence', paragraphs: LICENCE },
    ],
  },
  chinese: {
    title: '财政标尺：使用条款',
    sections: [
      {
        paragraphs: [
          '财政标尺免费，可按下列许可使用、复制、修改和转送。',
          '数据由规则和人工从公开的报告中读取，每个数都附有原句，采用前请对照原句核实。本产品不构成投资或信贷建议。',
          'Microsoft 和 Excel 是微软集团公司的商标，微软与本加载项无关。',
        ],
      },
      { heading: '许可（以英文为准）', paragraphs: LICENCE },
    ],
  },
};
