import type { Page } from 'playwright-core';
import type { PreviewPage } from '../preview-page';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** How the pane can look, by what the system asks for. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Media>>;
export type Look = keyof typeof LOOKS;
export const LOOK_NAMES = Object.keys(LOOKS) as readonly Look[];

/** In pixels: the narrowest that Excel allows, the usual one, and one that was drawn wide. */
export const WIDTHS = [320, 350, 500] as const;

export async function showIn(preview: PreviewPage, look: Look): Promise<void> {
  await preview.page.emulateMedia(LOOKS[look]);
  await settled(preview);
}

export async function showAt(preview: PreviewPage, width: number): Promise<void> {
  await preview.page.locator('#pane').evaluate((pane, pixels) => {
    pane.style.width = `${String(pixels)}px`;
    pane.style.flex = 'none';
  }, width);
  await settled(preview);
}

/** Waits until nothing moves any more that will ever end, colours that change by and by among it. */
export async function settled(preview: PreviewPage): Promise<void> {
  await preview.paneFrame.evaluate(async () => {
    // Two frames: what React draws in one is laid out by the next.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    // One that was taken away has ended too.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
