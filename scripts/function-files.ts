import { helpPage } from './function-help-page';
import { buildFunctionsMetadata, metadataFileText } from './functions-metadata';

/** The files that stand beside the bundle: what Excel reads about the functions, and what people read. */
export async function functionFiles(): Promise<Readonly<Record<string, string>>> {
  const { english, chinese } = await buildFunctionsMetadata();
  return {
    'functions.json': metadataFileText(english),
    'functions-zh-cn.json': metadataFileText(chinese),
    'help.html': helpPage(english, 'english'),
    'help-zh-cn.html': helpPage(chinese, 'chinese'),
  };
}
