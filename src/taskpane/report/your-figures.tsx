import { makeStyles, tokens } from '@fluentui/react-components';
import type { UsersFigure } from '../../sheets/plan/plan-cell';
import { useLanguage } from '../controls/language-context';
import { reportTexts } from './words';

/** The figures that the user has supplied, each with the cell where it stands. */
export function YourFigures({ figures }: { readonly figures: readonly UsersFigure[] }) {
  const styles = useStyles();
  const { from } = reportTexts(useLanguage());
  if (figures.length === 0) return null;
  return (
    <ul className={styles.list}>
      {figures.map(({ text, cell }) => (
        <li key={text} className={styles.figure}>
          <span className={styles.text}>{text}</span>
          <span className={styles.whence}>{cell === undefined ? from.yoursSomewhere : from.yours(cell)}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  figure: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { fontWeight: tokens.fontWeightSemibold },
  whence: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
