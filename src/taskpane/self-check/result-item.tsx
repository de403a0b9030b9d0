import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../self-check/check-result';
import { CHECKS } from '../../self-check/checks';
import type { Expected } from '../../self-check/seen';
import { useLanguage } from '../controls/language-context';
import { selfCheckTexts } from './words';

/** What one check came to; of one that did not pass, what was expected and seen, or the code. */
export function ResultItem({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = selfCheckTexts(language);
  return (
    <li>
      <Badge appearance="tint" color={COLORS[result.kind]} size="small">
        {texts.kinds[result.kind]}
      </Badge>{' '}
      <Body1>{CHECKS.find(({ id }) => id === result.id)?.proves[language] ?? result.id}</Body1>
      {details().map((text) => (
        <Caption1 key={text} block className={styles.detail}>
          {text}
        </Caption1>
      ))}
    </li>
  );

  function details(): readonly string[] {
    switch (result.kind) {
      case 'passed':
        return [];
      case 'differs':
        return [texts.expected(inShort(result.expected)), texts.seen(JSON.stringify(result.seen))];
      case 'failed':
        return [texts.failed(result.code, result.at)];
      case 'skipped':
        return [texts.skipped[result.reason]];
    }
  }
}

function inShort(expected: Expected): string {
  switch (expected.kind) {
    case 'exactly':
      return JSON.stringify(expected.value);
    case 'one-of':
      return expected.values.map((value) => JSON.stringify(value)).join(' / ');
    case 'at-most':
      return `≤ ${expected.limit}`;
  }
}

const COLORS = { passed: 'success', differs: 'danger', failed: 'danger', skipped: 'informative' } as const;

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
