import { NEWEST_PART_VERSION } from '../../../src/library/kept/part-heading';

/** A part as the first version of the product would write it that this one cannot read. */
export function ofNextVersion(xml: string): string {
  return xml.replace(/version="\d+"/, `version="${NEWEST_PART_VERSION + 1}"`);
}
