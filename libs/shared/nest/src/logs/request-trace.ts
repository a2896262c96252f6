/** The trace id of the request that is being answered, for lines that are written far from its controller. */
import { AsyncLocalStorage } from 'node:async_hooks';

const traceIds = new AsyncLocalStorage<string>();

export const withTraceId = (traceId: string, work: () => void): void => traceIds.run(traceId, work);

/** Undefined outside a request, as in the worker. */
export const currentTraceId = (): string | undefined => traceIds.getStore();
