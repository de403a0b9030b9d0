import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DOCUMENT_KINDS } from '../../core/reading/document-kind';
import { ADMINISTRATIVE_LEVELS } from '../../core/reading/report';
import { useLanguage } from '../controls/language-context';
import type { Particulars } from './particulars';
import { reportsTexts } from './words';

/** What a report is, field by field; what is left empty is not known. */
export function ParticularsFields({ particulars, onChange }: ParticularsFieldsProps) {
  const styles = useStyles();
  const texts = reportsTexts(useLanguage());
  const { title, area, level, year, kind, date } = particulars;
  return (
    <div className={styles.fields}>
      <Field label={texts.particulars.title} required className={styles.wide}>
        <Input
          value={title}
          lang="zh-CN"
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <Field label={texts.particulars.area} required>
        <Input
          value={area}
          lang="zh-CN"
          onChange={(_, { value }) => {
            change({ area: value });
          }}
        />
      </Field>
      <Field label={texts.particulars.level}>
        <Select
          value={level ?? ''}
          onChange={(_, { value }) => {
            change({ level: ADMINISTRATIVE_LEVELS.find((one) => one === value) });
          }}
        >
          <option value="">{texts.notTold}</option>
          {ADMINISTRATIVE_LEVELS.map((one) => (
            <option key={one} value={one}>
              {texts.levels[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.particulars.kind} className={styles.wide}>
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) => {
            change({ kind: DOCUMENT_KINDS.find((one) => one === value) });
          }}
        >
          <option value="">{texts.notTold}</option>
          {DOCUMENT_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.particulars.year}>
        <Input
          type="number"
          value={year === undefined ? '' : String(year)}
          onChange={(_, { value }) => {
            change({ year: value === '' ? undefined : Number(value) });
          }}
        />
      </Field>
      <Field label={texts.particulars.date}>
        <Input
          type="date"
          value={date ?? ''}
          onChange={(_, { value }) => {
            change({ date: value === '' ? undefined : value });
          }}
        />
      </Field>
    </div>
  );

  function change(changed: { readonly [Key in keyof Particulars]?: Particulars[Key] | undefined }): void {
    const fields = Object.entries({ title, area, level, year, kind, date, ...changed });
    onChange(Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Particulars);
  }
}

interface ParticularsFieldsProps {
  readonly particulars: Particulars;
  readonly onChange: (particulars: Particulars) => void;
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    // A date is as wide as the browser likes, unless each box around it may be narrower.
    '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& span, & input, & select': { minWidth: 0 },
    '& input, & select': { width: '100%' },
  },
  wide: { gridColumn: '1 / -1' },
});
