/** Giving, asking for, accepting and ending the right to act for another. Nobody does this under a mandate. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { AnswerMandate, MandateCode, MandateProposal, Mandates, MandateView, ProposeMandate } from './mandate';

const api = 'identity';
const tag = 'Mandates';
const citizen = { role: 'citizen', assurance: 'substantial' } as const;

export const listMandates = defineRoute({
  api,
  operationId: 'listMandates',
  method: 'GET',
  path: '/mandates',
  tag,
  summary: 'List who may act for me, and for whom I may act',
  access: citizen,
  output: Mandates,
  noted: 'mandateList',
  status: 200,
});

export const proposeMandate = defineRoute({
  api,
  operationId: 'proposeMandate',
  method: 'POST',
  path: '/mandates',
  tag,
  summary: 'Offer a mandate, or ask for one',
  description: 'The answer carries a code. Whoever is signed in and knows it may accept or refuse, within 30 days.',
  access: citizen,
  idempotent: true,
  binding: true,
  body: ProposeMandate,
  output: MandateView,
  status: 201,
  problems: ['mandatePeriodInvalid', 'mandateHolderMissing', 'tooManyMandates'],
});

export const readMandateProposal = defineRoute({
  api,
  operationId: 'readMandateProposal',
  method: 'POST',
  path: '/mandateProposals',
  tag,
  summary: 'Read the proposal that belongs to a code',
  access: citizen,
  body: MandateCode,
  output: MandateProposal,
  status: 200,
  problems: ['mandateNotFound', 'mandateOwn', 'mandateForAnother'],
});

export const answerMandate = defineRoute({
  api,
  operationId: 'answerMandate',
  method: 'POST',
  path: '/mandateAnswers',
  tag,
  summary: 'Accept or refuse a proposed mandate',
  access: citizen,
  idempotent: true,
  binding: true,
  body: AnswerMandate,
  output: MandateView,
  status: 201,
  problems: ['mandateNotFound', 'mandateOwn', 'mandateForAnother', 'mandatePeriodInvalid'],
});

export const revokeMandate = defineRoute({
  api,
  operationId: 'revokeMandate',
  method: 'POST',
  path: '/mandates/{mandateId}/revocation',
  tag,
  summary: 'End a mandate, on either side, at once',
  access: { ...citizen, over: 'mandateId' },
  binding: true,
  idempotent: true,
  params: z.strictObject({ mandateId: Uuid }),
  output: MandateView,
  status: 201,
  problems: ['mandateNotFound', 'mandateEnded'],
});

export const mandateRoutes = [listMandates, proposeMandate, readMandateProposal, answerMandate, revokeMandate] as const;
