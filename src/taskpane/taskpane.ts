import { associateFunctions } from '../functions/associate-functions';
import { functionsOnCall } from '../functions/functions-on-call';

/*
 * The page of the shared runtime: the custom functions, the ribbon's commands and the pane live in it together, so
 * that they share one library, and what a ribbon button comes to is seen in the pane. Excel is told of the functions before
 * anything else is loaded; what answers them comes with the first call.
 */
const functions = functionsOnCall(FUNCTION_NAMES, async () => {
  const [library, { functionsOver }] = await Promise.all([
    whenOpened,
    import(/* webpackChunkName: "cells" */ '../functions/functions'),
  ]);
  return functionsOver(library);
});
associateFunctions(functions);

const whenOpened = import(/* webpackChunkName: "session" */ './session').then(({ openSession }) =>
  openSession(functions),
);

/** The names of all functions, put in by the build. */
declare const FUNCTION_NAMES: readonly string[];
