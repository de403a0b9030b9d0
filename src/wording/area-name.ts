import type { Language } from '../core/language';
import type { Report } from '../core/reading/report';

/** An area as the report names it, or its gloss; that of the report itself may be among the glosses, where no figure is of it. */
export function areaName({ areas, glosses }: Report, area: string, language: Language): string {
  if (language === 'zh-CN') return area;
  return areas.find(({ name }) => name === area)?.english ?? glosses?.[area] ?? area;
}
