import { Badge } from '@fluentui/react-components';
import type { Verdict } from '../../library/kept/verdict';
import { reviewName } from '../../wording/doubts';
import { useLanguage } from '../controls/language-context';
import { reviewTexts } from './review-words';

/** What a person said of a figure, in a word. */
export function JudgementMark({ verdict }: { readonly verdict: Verdict }) {
  const language = useLanguage();
  const isRejected = verdict.kind === 'rejected';
  return (
    <Badge appearance="tint" color={isRejected ? 'danger' : 'success'}>
      {isRejected ? reviewTexts(language).rejected : reviewName(verdict.kind, language)}
    </Badge>
  );
}
