import { helpPage } from './function-help-page';
import { functionsMetadata, metadataFileText } from './functions-metadata';

/** The files that stand beside the bundle: what Excel reads about the functions, and what people read. */
export function functionFiles(): Readonly<Record<string, string>> {
  return {
    'functions.json': metadataFileText(functionsMetadata('english')),
    'functions-zh-cn.json': metadataFileText(functionsMetadata('chinese')),
    'help.html': helpPage('english'),
    'help-zh-cn.html': helpPage('chinese'),
  };
}
