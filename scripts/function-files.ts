import { helpPage } from './function-help-page';
import { functionsMetadata, metadataFileText } from './functions-metadata';
import { fileOf, PRODUCT_PAGES, productPage } from './pages/product-page';

/** The files that stand beside the bundle: what Excel reads about the functions, and what people read. */
export function functionFiles(contact?: string): Readonly<Record<string, string>> {
  return {
    'functions.json': metadataFileText(functionsMetadata('english')),
    'functions-zh-cn.json': metadataFileText(functionsMetadata('chinese')),
    ...Object.fromEntries(
      EDITIONS.flatMap((edition) => [
        [fileOf('help', edition), helpPage(edition)],
        ...PAGES.map((page) => [fileOf(page, edition), productPage(page, edition, contact)]),
      ]),
    ),
  };
}

const EDITIONS = ['english', 'chinese'] as const;
const PAGES = Object.keys(PRODUCT_PAGES) as readonly (keyof typeof PRODUCT_PAGES)[];
