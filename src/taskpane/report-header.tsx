import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense, useState } from 'react';
import { reportInShort } from '../wording/report-in-short';
import { useLanguage, useTexts } from './controls/language-context';
import type { PreferencesViewProps } from './preferences/preferences-view';
import type { ReportChoiceProps } from './report-choice';

/** Comes where there are several. */
const ReportChoice = lazy(async () => {
  const { ReportChoice: choice } = await import(/* webpackChunkName: "choice" */ './report-choice');
  return { default: choice };
});

/** Comes when it is asked for. */
const PreferencesView = lazy(async () => {
  const { PreferencesView: view } = await import(
    /* webpackChunkName: "preferences" */ './preferences/preferences-view'
  );
  return { default: view };
});

/**
 * Which report the pane speaks of, in one line; where there are several, another can be chosen here. The settings of the pane are
 * folded away behind it. Its right end stays free for the menu that Excel lays over it.
 */
export function ReportHeader({ report, reports, onChoose, preferences, onPrefer }: ReportHeaderProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { settings } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const isChoice = reports.length > 1;
  return (
    <header
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        document.getElementById(SETTINGS_ID)?.focus();
      }}
    >
      <div className={styles.line}>
        {report && (
          <h1 className={isChoice ? styles.unseen : styles.title} title={report.title}>
            {reportInShort(report, language)}
          </h1>
        )}
        {report && isChoice && (
          <Suspense>
            <ReportChoice report={report} reports={reports} onChoose={onChoose} />
          </Suspense>
        )}
        <button
          type="button"
          id={SETTINGS_ID}
          className={styles.settings}
          title={settings}
          aria-label={settings}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <SettingsRegular />
        </button>
      </div>
      {isOpen && (
        <Suspense>
          <PreferencesView preferences={preferences} onChoose={onPrefer} />
        </Suspense>
      )}
    </header>
  );
}

interface ReportHeaderProps extends Omit<ReportChoiceProps, 'report'> {
  /** Absent while there is none. */
  readonly report: ReportChoiceProps['report'] | undefined;
  readonly preferences: PreferencesViewProps['preferences'];
  readonly onPrefer: PreferencesViewProps['onChoose'];
}

const SETTINGS_ID = 'pane-settings';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} 40px 0 ${tokens.spacingHorizontalM}`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // As a subtle button of Fluent’s, whose code comes with what is shown below.
  settings: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    marginLeft: 'auto',
    padding: 0,
    flexShrink: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: '20px',
    cursor: 'pointer',
    outlineStyle: 'none',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2BrandHover,
    },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    }),
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
