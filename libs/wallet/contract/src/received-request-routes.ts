/** What a holder does with what is asked of them: open it, read it, answer or refuse it, end what they agreed to. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { AnswerRequest, ReceivedRequest, ReceivedRequests, ReceiveRequest } from './received-request';

const api = 'wallet';
const tag = 'Presenting';
const holder = { role: 'citizen', assurance: 'substantial' } as const;
const own = { ...holder, over: 'requestId' } as const;
const RequestPath = z.strictObject({ requestId: Uuid });

/** Everything that was ever asked of me, newest first: also what I refused, and what the wallet refused for me. */
export const listReceivedRequests = defineRoute({
  api,
  operationId: 'listReceivedRequests',
  method: 'GET',
  path: '/receivedRequests',
  tag,
  summary: 'List what was asked of my wallet',
  access: holder,
  output: ReceivedRequests,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself'],
});

/** Fetches what is behind a link, checks who signed it, and says what it would take. Nothing leaves yet. */
export const receiveRequest = defineRoute({
  api,
  operationId: 'receiveRequest',
  method: 'POST',
  path: '/receivedRequests',
  tag,
  summary: 'Open a link with which somebody asks me to show something',
  description: 'The same link again gives the same request. One that may not be asked comes back `blocked`.',
  access: holder,
  idempotent: true,
  body: ReceiveRequest,
  output: ReceivedRequest,
  status: 201,
  problems: [
    'onlyForYourself',
    ...['notForEnterprises', 'linkUnreadable', 'siteSilent'],
    ...['requestNotGenuine', 'requestOver', 'requestUnsupported'],
  ],
});

export const readReceivedRequest = defineRoute({
  api,
  operationId: 'readReceivedRequest',
  method: 'GET',
  path: '/receivedRequests/{requestId}',
  tag,
  summary: 'Read what somebody asks me to show',
  access: own,
  params: RequestPath,
  output: ReceivedRequest,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself', 'requestNotFound'],
});

/** Shows what was chosen, once: a copy of each document is spent, and the answer leaves. */
export const answerReceivedRequest = defineRoute({
  api,
  operationId: 'answerReceivedRequest',
  method: 'POST',
  path: '/receivedRequests/{requestId}/answers',
  tag,
  summary: 'Show what I chose',
  access: own,
  idempotent: true,
  params: RequestPath,
  body: AnswerRequest,
  output: ReceivedRequest,
  status: 201,
  problems: ['onlyForYourself', 'requestNotFound', 'requestClosed', 'choiceDoesNotFit', 'noCopyLeft'],
});

/** Tells the party that the holder shows nothing. */
export const refuseReceivedRequest = defineRoute({
  api,
  operationId: 'refuseReceivedRequest',
  method: 'POST',
  path: '/receivedRequests/{requestId}/refusals',
  tag,
  summary: 'Refuse to show anything',
  access: own,
  idempotent: true,
  params: RequestPath,
  output: ReceivedRequest,
  status: 201,
  problems: ['onlyForYourself', 'requestNotFound', 'requestClosed'],
});

/** Takes back what an agency may read again: from now on it reads nothing. */
export const endSharing = defineRoute({
  api,
  operationId: 'endSharing',
  method: 'POST',
  path: '/receivedRequests/{requestId}/endings',
  tag,
  summary: 'End what I share',
  access: own,
  idempotent: true,
  params: RequestPath,
  output: ReceivedRequest,
  status: 201,
  problems: ['onlyForYourself', 'requestNotFound', 'nothingShared'],
});

export const receivedRequestRoutes = [
  listReceivedRequests,
  receiveRequest,
  readReceivedRequest,
  answerReceivedRequest,
  refuseReceivedRequest,
  endSharing,
] as const;
