import { invocationResultFromArray } from './custom-functions';
import type { InvocationResult } from './custom-functions';
import { HostError, hostObject } from './object-model';
import type { Argument, HostObject, Json, Method, MethodResult, ObjectKind } from './object-model';
import type { PaneState } from './pane';

/** What the services of the host do when the client calls on them. */
export interface ServiceDuties {
  functionsReady(): void;
  functionResults(results: readonly InvocationResult[]): void;
  paneState(): PaneState;
  setPaneState(state: PaneState): void;
}

/** The service objects that the client asks for by name, beside the workbook; an unknown one is refused by its name. */
export function servicesFor(duties: ServiceDuties): (name: string) => HostObject {
  let startState: Json = 'Inactive';
  const services = {
    'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: nothing },
    'Microsoft.Telemetry.TelemetryService': { SendTelemetryEvent: nothing, SendCustomerContent: nothing },
    'Microsoft.ExcelServices.CustomFunctions': {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        duties.functionsReady();
      },
      SetInvocationResults: ([results]: readonly Argument[]) => {
        duties.functionResults(results as unknown as readonly InvocationResult[]);
      },
      SetInvocationArrayResults: ([results]: readonly Argument[]) => {
        duties.functionResults((results as readonly Json[]).map(invocationResultFromArray));
      },
      _GetEnabledFeatures: () => enabledFeatures,
    },
    'Microsoft.AppRuntime.AppRuntimeService': {
      GetAppRuntimeState: () => duties.paneState(),
      SetAppRuntimeState: ([state]: readonly Argument[]) => {
        duties.setPaneState(state as PaneState);
      },
    },
    'Microsoft.AppRuntime.AppRuntimePersistenceService': {
      GetAppRuntimeStartState: () => startState,
      SetAppRuntimeStartState: ([state]: readonly Argument[]) => {
        startState = state as Json;
      },
    },
  } satisfies Record<string, Record<string, ServiceMethod>>;
  const objects = new Map(
    Object.entries(services).map(([name, methods]) => [
      name,
      hostObject(serviceKind(name, methods), undefined),
    ]),
  );
  return (name) => {
    const service = objects.get(name);
    if (service === undefined) {
      throw new HostError('ApiNotFound', `The service ${name} is not implemented by this host.`);
    }
    return service;
  };
}

type ServiceMethod = (args: readonly Argument[]) => MethodResult;

function serviceKind(name: string, methods: Readonly<Record<string, ServiceMethod>>): ObjectKind {
  const described = Object.entries(methods).map(([methodName, call]): [string, Method<unknown>] => [
    methodName,
    { since: '1.1', call: (_self, args) => call(args) },
  ]);
  return { name, properties: {}, navigations: {}, methods: Object.fromEntries(described) };
}

/**
 * Features by which a newer runtime works off results faster: it halves what is too large to send (1), sends again
 * after 200 ms instead of 500 (2), and never waits longer than 2 s (4).
 */
const enabledFeatures = [1, 2, 4];

function nothing(): void {
  // The client only reports; nobody here listens.
}
