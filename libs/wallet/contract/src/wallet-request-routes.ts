/** What a holder may do with a wallet that sent them to sign in. */
import { defineRoute } from '@gun/kernel';
import { z } from 'zod';
import { AnswerWalletRequest, WalletRequest, WalletRequestAnswer, WalletRequestHandle } from './wallet-request';

const api = 'wallet';
const holder = { role: 'citizen', assurance: 'substantial' } as const;
const RequestPath = z.strictObject({ walletRequestId: WalletRequestHandle });

/** A wallet on a phone or computer asks for one of my attestations: which, and where it goes. */
export const readWalletRequest = defineRoute({
  api,
  operationId: 'readWalletRequest',
  method: 'GET',
  path: '/walletRequests/{walletRequestId}',
  tag: 'Wallet',
  summary: 'Read what a wallet asks for',
  description: 'The handle comes with the sign-in that the wallet started. It serves for ten minutes.',
  access: holder,
  params: RequestPath,
  output: WalletRequest,
  status: 200,
  problems: ['onlyForYourself', 'walletRequestNotFound'],
});

/** Lets the wallet have it or not. The answer is where the browser goes back to, in both cases. */
export const answerWalletRequest = defineRoute({
  api,
  operationId: 'answerWalletRequest',
  method: 'POST',
  path: '/walletRequests/{walletRequestId}/answers',
  tag: 'Wallet',
  summary: 'Let a wallet have what it asks for, or refuse',
  access: holder,
  idempotent: true,
  params: RequestPath,
  body: AnswerWalletRequest,
  output: WalletRequestAnswer,
  status: 201,
  problems: ['onlyForYourself', 'walletRequestNotFound', 'notForEnterprises', 'nothingToGive', 'offerOfAnother'],
});
