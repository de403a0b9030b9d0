import { Link, type LinkProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** A link that stands on a line of its own, and so is as high as a target has to be; one within a sentence is as high as its line. */
export function LineLink({ className, ...link }: LinkProps) {
  return <Link {...link} className={mergeClasses(useStyles().link, className)} />;
}

const useStyles = makeStyles({
  link: {
    display: 'inline-block',
    minHeight: '24px',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    textAlign: 'left',
  },
});
