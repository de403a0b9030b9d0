import type { DisclosedSide } from '../../../core/reading/disclosed-side';
import { figureText, statementText } from '../../../library/text/quote';
import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import { tableTexts } from '../../../wording/tables';
import type { TableSource } from '../../plan/table-plan';
import { itemName } from './item-name';

/** Why a table has no figure where one is looked for: the report has it on another basis, in words only, or not at all. */
export function whyEmpty(
  { disclosure, by }: DisclosedSide,
  { data, language }: Pick<TableSource, 'data' | 'language'>,
): string {
  const texts = tableTexts(language);
  switch (disclosure) {
    case 'other-basis':
      return texts.onOtherBasis(itemName(data, by, language), bounded(by, figureText(data, by), language));
    case 'in-words':
      return texts.inWordsOnly(statementText(data, by));
    case 'stated':
    case 'absent':
      return texts.notInReport;
  }
}

/** A figure with what bounds it: 超过55万平方米, 55万平方米左右; on an English sheet in quotes, as the report's words are. */
function bounded({ bound }: Observation, words: string, language: Language): string {
  const printed = language === 'en-US' ? `“${words}”` : words;
  if (bound === 'range' || bound === 'flat' || bound === 'exact') return printed;
  const said = tableTexts(language).bound[bound];
  if (language === 'en-US') return `${said} ${printed}`;
  return bound === 'about' ? printed + said : said + printed;
}
