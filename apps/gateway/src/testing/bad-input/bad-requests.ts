/** For any route, a request of each kind that cannot go well, and the status that says so. */
import { pathParameters, uuidV7, type Method, type Route } from '@gun/kernel';
import { requestFor } from '../access-matrix/access-matrix-requests';
import { TestGateway, type CallOptions } from '../test-gateway';

export interface BadRequest {
  readonly status: number;
  /** Undefined: this cannot happen to this route. */
  request(route: Route, wellFormed: CallOptions, as: CallOptions): CallOptions | undefined;
  readonly method?: Method | 'OPTIONS' | 'TRACE';
}

const callers = { citizen: 'camille', officer: 'sofie', agency: 'agency-national-register' } as const;

/** A gateway that knows one caller of each kind. */
export async function startWithCallers(): Promise<TestGateway> {
  const gateway = await TestGateway.start();
  await gateway.citizen(callers.citizen);
  gateway.officer(callers.officer, 'namur-population');
  gateway.agency(callers.agency);
  return gateway;
}

/** Somebody whom the access rule lets through. */
export const rightCaller = ({ access }: Route): CallOptions =>
  access === 'public' ? {} : { as: callers[access.role] };

const wrongCaller = ({ access }: Route): CallOptions | undefined =>
  access === 'public' ? undefined : { as: access.role === 'citizen' ? callers.officer : callers.citizen };

const sendsText = (text: string | Buffer, type: string): CallOptions => ({
  ...{ body: text, headers: { 'content-type': type } },
});
const ofBody = (change: CallOptions): BadRequest['request'] => {
  return ({ body }, wellFormed, as) => (body ? { ...wellFormed, ...as, ...change } : undefined);
};
const isUuid = (value: unknown): boolean => typeof value === 'string' && value.length === 36;

export const badRequests: Readonly<Record<string, BadRequest>> = {
  'from nobody': {
    status: 401,
    request: ({ access }, wellFormed) => (access === 'public' ? undefined : wellFormed),
  },
  'with a forged token': {
    status: 401,
    request: ({ access }, wellFormed) => (access === 'public' ? undefined : { ...wellFormed, as: 'a.forged.token' }),
  },
  'from another kind of caller': {
    status: 403,
    request: (route, wellFormed) => wrongCaller(route) && { ...wellFormed, ...wrongCaller(route) },
  },
  'about an id that is none': {
    status: 400,
    request: (_route, { input = {}, ...rest }, as) => {
      const ids = Object.keys(input).filter((name) => isUuid(input[name]));
      const asked = pathParameters(_route).some((name) => ids.includes(name));
      return asked
        ? { ...rest, ...as, input: { ...input, ...Object.fromEntries(ids.map((id) => [id, '7'])) } }
        : undefined;
    },
  },
  'about something that is not there': {
    status: 404,
    request: (route, wellFormed, as) =>
      route.access !== 'public' && pathParameters(route).length > 0 ? { ...wellFormed, ...as } : undefined,
  },
  'with a query that nobody reads': {
    status: 400,
    request: (_route, wellFormed, as) => ({ ...wellFormed, ...as, query: { ...wellFormed.query, unheardOf: '1' } }),
  },
  'with a body of other fields': { status: 400, request: ofBody({ body: { unheardOf: 1 } }) },
  'with half a body': { status: 400, request: ofBody(sendsText('{"a":', 'application/json')) },
  'with a text that cannot be kept': {
    status: 400,
    request: ofBody(sendsText(String.raw`{"a":"\u0000"}`, 'application/json')),
  },
  'with a body in another format': { status: 415, request: ofBody(sendsText('<a/>', 'application/xml')) },
  'with a body beyond all measure': {
    status: 413,
    request: ofBody(sendsText(`{"a":"${'x'.repeat(400_000)}"}`, 'application/json')),
  },
  'without its key': {
    status: 400,
    request: ({ idempotent }, wellFormed, as) => (idempotent ? { ...wellFormed, ...as, key: null } : undefined),
  },
};

/** Objects that nobody has. */
export const nobodys = () => ({
  ...{
    dossierId: uuidV7(),
    documentId: uuidV7(),
    notificationId: uuidV7(),
    mandateId: uuidV7(),
    ...{ kind: 'mandate', permissionId: uuidV7() },
    accessId: uuidV7(),
    signInId: uuidV7(),
    previewSessionId: uuidV7(),
    previewId: uuidV7(),
    conversationId: uuidV7(),
    contactId: uuidV7(),
    credentialId: uuidV7(),
    presentationId: uuidV7(),
    requestId: uuidV7(),
    source: 'nobodys',
    exportId: uuidV7(),
    erasureId: uuidV7(),
    reservationId: uuidV7(),
    claimId: uuidV7(),
    openingId: uuidV7(),
    offerId: uuidV7(),
    letterId: uuidV7(),
    template: 'registered',
    language: 'fr',
  },
});

export const wellFormed = (route: Route): CallOptions => requestFor(route, nobodys());
