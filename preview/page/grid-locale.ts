import { LocaleType, mergeLocales } from '@univerjs/core';
import designChinese from '@univerjs/design/locale/zh-CN';
import designEnglish from '@univerjs/design/locale/en-US';
import docsChinese from '@univerjs/docs-ui/locale/zh-CN';
import docsEnglish from '@univerjs/docs-ui/locale/en-US';
import formulaChinese from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaEnglish from '@univerjs/sheets-formula-ui/locale/en-US';
import functionsChinese from '@univerjs/sheets-formula/locale/zh-CN';
import functionsEnglish from '@univerjs/sheets-formula/locale/en-US';
import numbersChinese from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import numbersEnglish from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsChinese from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEnglish from '@univerjs/sheets-ui/locale/en-US';
import rulesChinese from '@univerjs/sheets/locale/zh-CN';
import rulesEnglish from '@univerjs/sheets/locale/en-US';
import frameChinese from '@univerjs/ui/locale/zh-CN';
import frameEnglish from '@univerjs/ui/locale/en-US';
import type { PreviewLocale } from './preview-options';

/** What the grid's own menus, prompts and function help say, in the two languages of the preview. */
export const GRID_LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(
    designChinese,
    docsChinese,
    formulaChinese,
    functionsChinese,
    numbersChinese,
    sheetsChinese,
    rulesChinese,
    frameChinese,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEnglish,
    docsEnglish,
    formulaEnglish,
    functionsEnglish,
    numbersEnglish,
    sheetsEnglish,
    rulesEnglish,
    frameEnglish,
  ),
};

export function gridLocale(locale: PreviewLocale): LocaleType {
  return locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
}
