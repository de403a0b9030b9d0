import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Language } from '../core/language';
import type { Look, Preferences } from './preferences/preferences';

/**
 * The look that was set; else that of Office, which is asked anew each time; else that which the browser prefers, where the host
 * does not tell, as on the web and on Mac.
 */
export function useLook(preferred: Preferences['look'], office: TellOfficeColors): Look {
  const prefersDark = useSyncExternalStore(onPreferenceChanged, () => darkPreference().matches);
  const isOfficeDark = useSyncExternalStore(onReturn, () => isDark(office() ?? {}));
  if (preferred !== 'as-office') return preferred;
  return (isOfficeDark ?? prefersDark) ? 'dark' : 'light';
}

export function themeOf(look: Look, language: Language): Theme {
  return THEMES[look][language];
}

/** Nothing where the host does not tell its colours. */
export type TellOfficeColors = () => OfficeColors | undefined;

/** What is read of `Office.context.officeTheme`. */
export interface OfficeColors {
  /** A hexadecimal triplet: `#FFA500`. */
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Whether text on Office's background is to be light; not known of an Office that tells neither that nor the background. */
export function isDark({ bodyBackgroundColor, isDarkTheme }: OfficeColors): boolean | undefined {
  if (isDarkTheme !== undefined || bodyBackgroundColor === undefined) return isDarkTheme;
  const [red = 255, green = 255, blue = 255] = (bodyBackgroundColor.match(/[0-9a-f]{2}/gi) ?? []).map(
    (pair) => Number.parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * Excel tells of no change of Office's theme. Whoever changes it does so outside the pane, so the colours are looked at again
 * when the pane is come back to.
 */
function onReturn(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

function onPreferenceChanged(listener: () => void): () => void {
  const preference = darkPreference();
  preference.addEventListener('change', listener);
  return () => {
    preference.removeEventListener('change', listener);
  };
}

function darkPreference(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

/** Excel's green, from dark to light. */
const EXCEL_GREEN: BrandVariants = {
  10: '#02160b',
  20: '#042815',
  30: '#06371d',
  40: '#094624',
  50: '#0b532b',
  60: '#0d6132',
  70: '#0f6f39',
  80: '#107c41',
  90: '#218d51',
  100: '#37a066',
  110: '#4fb27b',
  120: '#6bc290',
  130: '#89d1a7',
  140: '#a7dfbe',
  150: '#c6ecd5',
  160: '#e4f7ec',
};

const LIGHT = createLightTheme(EXCEL_GREEN);
const DARK: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForegroundLink: EXCEL_GREEN[120],
  colorBrandForegroundLinkHover: EXCEL_GREEN[130],
  colorBrandForegroundLinkPressed: EXCEL_GREEN[110],
  // Behind marked text: Fluent's own is so bright that neither text nor links can be read on it.
  colorPaletteYellowBackground2: '#4c4400',
};

/** Office's own order: in Chinese the Chinese font draws the quotation marks and dashes too. */
const LATIN = "'Segoe UI', -apple-system, Roboto, 'Noto Sans', 'Liberation Sans'";
const CHINESE = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'";
const FONTS: Readonly<Record<Language, Pick<Theme, 'fontFamilyBase'>>> = {
  'zh-CN': { fontFamilyBase: `${CHINESE}, ${LATIN}, sans-serif` },
  'en-US': { fontFamilyBase: `${LATIN}, ${CHINESE}, sans-serif` },
};

/** Made once: a new object for each rendering would restyle the whole pane. */
const THEMES = { light: inBothFonts(LIGHT), dark: inBothFonts(DARK) };

function inBothFonts(theme: Theme): Readonly<Record<Language, Theme>> {
  return { 'zh-CN': { ...theme, ...FONTS['zh-CN'] }, 'en-US': { ...theme, ...FONTS['en-US'] } };
}
