import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptReport } from '../../library/kept/kept-report';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import type { ViewProps } from '../view-props';
import { progressOf } from './review';
import { reportsTexts } from './words';

/** The reports that a person added: how far each was reviewed, and what can be done with it. */
export function KeptReports({ kept, state, tell, tasks }: KeptReportsProps) {
  const styles = useStyles();
  const texts = reportsTexts(useLanguage());
  /** The report whose removal awaits a second word. */
  const [leaving, setLeaving] = useState<string>();
  return (
    <section>
      <SectionTitle>{texts.yours}</SectionTitle>
      {kept.length === 0 && (
        <Body1 as="p" block className={styles.muted}>
          {texts.none}
        </Body1>
      )}
      <ul className={styles.list}>
        {kept.map((one) => (
          <li key={one.report.id} className={styles.report}>
            <Body1 block lang="zh-CN">
              {one.report.title}
            </Body1>
            <Caption1 block className={styles.muted}>
              <span lang="zh-CN">{one.report.area}</span>
              {one.report.year !== undefined && ` · ${one.report.year}`}
              {one.report.kind && ` · ${texts.kinds[one.report.kind]}`}
            </Caption1>
            <Caption1 block className={styles.muted}>
              {texts.left(progressOf(one))}
            </Caption1>
            {leaving === one.report.id ? asked(one) : actionsOf(one)}
          </li>
        ))}
      </ul>
    </section>
  );

  function actionsOf({ report: { id, title } }: KeptReport) {
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={texts.reviewOf(title)}
          onClick={() => {
            tell({ kind: 'figures-opened', report: id });
          }}
        >
          {texts.review}
        </Button>
        <Button
          size="small"
          aria-label={texts.removeOf(title)}
          disabledFocusable={state.activity !== undefined}
          onClick={() => {
            setLeaving(id);
          }}
        >
          {texts.remove}
        </Button>
      </div>
    );
  }

  function asked({ report: { id, title } }: KeptReport) {
    return (
      <div role="group" aria-label={texts.removeAsk(title)}>
        <Caption1 block>{texts.removeAsk(title)}</Caption1>
        <div className={styles.actions}>
          <Button
            size="small"
            autoFocus
            onClick={() => {
              setLeaving(undefined);
              void tasks.removeReport(id);
            }}
          >
            {texts.removeYes}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setLeaving(undefined);
            }}
          >
            {texts.cancel}
          </Button>
        </div>
      </div>
    );
  }
}

interface KeptReportsProps extends ViewProps {
  readonly kept: readonly KeptReport[];
}

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  report: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
