import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Book } from '../model/book';
import { AddInFunction } from './add-in-function';
import type { FunctionCalls } from './function-calls';
import type { FunctionMetadata } from './function-metadata';

/** Makes the add-in's functions known to formulas under a namespace: `FISCAL.SHAREOF`. */
export function registerFunctions(
  book: Book,
  namespace: string,
  functions: readonly FunctionMetadata[],
  calls: FunctionCalls,
): void {
  const name = ({ id }: FunctionMetadata): string => `${namespace}.${id}`;
  const executors = functions.map((metadata) => new AddInFunction(name(metadata), metadata, book, calls));
  book.injector.get(IFunctionService).registerExecutors(...executors);
  const descriptions = functions.map((metadata) => describe(name(metadata), metadata));
  book.injector.get(IDescriptionService).registerDescriptions(descriptions);
}

/** What the grid shows while someone types the function. */
function describe(functionName: string, { description, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description: detail, isOptional, repeats }) => ({
      name,
      detail,
      example: '',
      require: isOptional ? 0 : 1,
      repeat: repeats ? 1 : 0,
    })),
  };
}
