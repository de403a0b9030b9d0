import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptReport } from '../../library/kept/kept-report';
import { canBeReadAgain, isReadOtherwise } from '../../library/kept/reader';
import type { StoredReport } from '../../library/kept/stored-report';
import { useLanguage } from '../controls/language-context';
import { SectionTitle } from '../controls/section-title';
import type { ViewProps } from '../view-props';
import { particularsOf, type Particulars } from './particulars';
import { ParticularsFields } from './particulars-fields';
import { RemovalQuestion } from './removal-question';
import { progressOf } from './review';
import { RivalQuestion } from './rival-question';
import { reportsTexts } from './words';

/** The reports that a person added: how far each was reviewed, and what can be done with it. */
export function KeptReports({ kept, state, tell, tasks }: KeptReportsProps) {
  const styles = useStyles();
  const texts = reportsTexts(useLanguage());
  /** The one that is called otherwise, and how. */
  const [renaming, setRenaming] = useState<{ readonly id: string; readonly particulars: Particulars }>();
  const isBusy = state.activity !== undefined;
  const isMissed = state.reports.isMissed && state.isInExcel;
  return (
    <section>
      <SectionTitle>{texts.yours}</SectionTitle>
      {isMissed && (
        <MessageBar layout="multiline" intent="warning" className={styles.missed}>
          <MessageBarBody>{texts.missed}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={isBusy} onClick={() => void tasks.openKeptReports()}>
              {texts.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {kept.length === 0 && !isMissed && (
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
            {isReadOtherwise(one) && (
              <Caption1 block className={styles.muted}>
                {texts.olderReader}
              </Caption1>
            )}
            {rivalsOf(one).map((rival) => (
              <RivalQuestion key={rival.digest} used={one} rival={rival} isBusy={isBusy} tasks={tasks} />
            ))}
            {content(one)}
          </li>
        ))}
      </ul>
    </section>
  );

  function rivalsOf({ report }: KeptReport): readonly StoredReport[] {
    return state.reports.rivals.filter((rival) => rival.kept.report.id === report.id);
  }

  function content(one: KeptReport) {
    const { removal } = state.reports;
    if (removal?.report === one.report.id) {
      return (
        <RemovalQuestion removal={removal} report={one.report} state={state} tell={tell} tasks={tasks} />
      );
    }
    return renaming?.id === one.report.id ? renamed(renaming) : actionsOf(one);
  }

  function actionsOf(one: KeptReport) {
    const { report, table } = one;
    const { id, title } = report;
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
        {action(texts.rename, texts.renameOf(title), () => {
          setRenaming({ id, particulars: particularsOf(report) });
        })}
        {(table !== undefined || canBeReadAgain(one)) &&
          action(texts.readAgain, texts.readAgainOf(title), () => {
            if (table) void tasks.readSourceAgain(id);
            else void tasks.readForYear(one);
          })}
        {action(texts.exportIt, texts.exportOf(title), () => {
          void tasks.exportReport(id);
        })}
        <Button
          size="small"
          aria-label={texts.removeOf(title)}
          disabledFocusable={isBusy}
          onClick={() => void tasks.askRemoval(id)}
        >
          {texts.remove}
        </Button>
      </div>
    );
  }

  function action(text: string, name: string, onPress: () => void) {
    return (
      <Button size="small" aria-label={name} disabledFocusable={isBusy} onClick={onPress}>
        {text}
      </Button>
    );
  }

  function renamed({ id, particulars }: NonNullable<typeof renaming>) {
    const isNamed = particulars.title.trim() !== '' && particulars.area.trim() !== '';
    return (
      <>
        <ParticularsFields
          particulars={particulars}
          onChange={(changed) => {
            setRenaming({ id, particulars: changed });
          }}
        />
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={!isNamed || isBusy}
            onClick={() => {
              setRenaming(undefined);
              void tasks.renameReport(id, particulars);
            }}
          >
            {texts.save}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setRenaming(undefined);
            }}
          >
            {texts.cancel}
          </Button>
        </div>
      </>
    );
  }
}

interface KeptReportsProps extends ViewProps {
  readonly kept: readonly KeptReport[];
}

const useStyles = makeStyles({
  missed: { marginBottom: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  report: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    '& button': { minWidth: 'auto' },
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
