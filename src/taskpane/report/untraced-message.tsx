import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { TracedCall, WhyUntraced } from '../../sheets/traced/traced-formula';
import { missingSentence } from '../../wording/missing';
import { useLanguage } from '../controls/language-context';
import { argumentName } from './argument-name';
import { reportTexts } from './words';

/** Why a call leads to no sentence, and what to do about it. */
export function UntracedMessage({ call, why }: { readonly call: TracedCall; readonly why: WhyUntraced }) {
  const language = useLanguage();
  const { untraced } = reportTexts(language);
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{sentence()}</MessageBarBody>
    </MessageBar>
  );

  function sentence(): string {
    switch (why.kind) {
      case 'no-answer':
        return missingSentence(why.missing, language);
      case 'only-in-excel':
        return untraced[why.kind](argumentName(call.id, why.argument, language));
      case 'unknown-function':
      case 'outside-answer':
        return untraced[why.kind];
    }
  }
}
