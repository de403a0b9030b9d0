import { child, type Element, named } from './element';
import { type Finding, finding } from './finding';
import { resourceValue } from './resources';

/** Every icon is a real PNG of the size it is announced with, and every `<Icon>` has the sizes Office needs. */
export function lintIcons(root: Element, readIcon: ReadIcon): readonly Finding[] {
  const announced = [
    ...named(root, 'IconUrl').map((element) => ({
      element,
      size: 32,
      address: element.attributes['DefaultValue'],
    })),
    ...named(root, 'HighResolutionIconUrl').map((element) => ({
      element,
      size: 64,
      address: element.attributes['DefaultValue'],
    })),
    ...named(root, 'Icon').flatMap(({ children }) =>
      children.map((element) => ({
        element,
        size: Number(element.attributes['size']),
        address: resourceValue(root, element.attributes['resid']),
      })),
    ),
  ];
  return [
    ...announced.flatMap(({ element, size, address }) => {
      const complaint = address === undefined ? undefined : complaintAbout(address, size, readIcon);
      return complaint === undefined ? [] : [finding(element, complaint)];
    }),
    ...named(root, 'Icon').flatMap(lintSizes),
  ];
}

/** The bytes behind an address, or nothing where there is no such file. */
export type ReadIcon = (address: string) => Uint8Array | undefined;

const NEEDED_SIZES = ['16', '32', '80'];

function lintSizes(icon: Element): readonly Finding[] {
  const sizes = icon.children.map(({ attributes }) => attributes['size']);
  return NEEDED_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
    finding(
      icon,
      `has no image of ${size} pixels (${child(icon, 'Image')?.attributes['resid'] ?? 'it is empty'})`,
    ),
  );
}

function complaintAbout(address: string, size: number, readIcon: ReadIcon): string | undefined {
  const bytes = readIcon(address);
  if (bytes === undefined) {
    return `has no file: ${address}`;
  }
  const found = pngSize(bytes);
  if (found === undefined) {
    return `is not a PNG: ${address}`;
  }
  return found.width === size && found.height === size
    ? undefined
    : `must be ${size} × ${size} pixels, but ${address} is ${found.width} × ${found.height}`;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG begins with its signature and then its header chunk, whose first two numbers are width and height. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, place) => bytes[place] !== byte)) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
