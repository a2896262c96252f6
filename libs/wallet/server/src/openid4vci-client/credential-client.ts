/** Fetches documents with a token (OpenID4VCI 1.0, parts 7 to 9): at once, or later under the number of a transaction. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { CreatedKey } from '../keys/key-service';
import { SiteClient, type SiteAnswer } from '../sites/site-client';
import { DpopCaller } from './dpop-caller';
import type { IssuerMetadata } from './issuer-documents';
import { parsed } from './issuer-reader';
import { KeyProofs } from './key-proofs';
import type { Access, Refusal } from './token-client';

/** Bytes of an answer with a batch of documents, each with a portrait. */
const largest = 2_000_000;
const json = 'application/json';

const Delivered = z.object({
  credentials: z
    .array(z.object({ credential: z.string().min(1).max(500_000) }))
    .min(1)
    .max(100),
  notification_id: z.string().max(500).optional(),
});
const Later = z.object({ transaction_id: z.string().min(1).max(1000), interval: z.int().min(1).optional() });
const Refused = z.object({ error: z.string().max(100) });

/** `later`: asked again under this number, after so many seconds. */
export type Delivery =
  | { readonly credentials: readonly string[]; readonly notificationId?: string | undefined }
  | { readonly later: string; readonly seconds: number }
  | Refusal;

export type Endpoints = Pick<
  IssuerMetadata,
  | 'credential_issuer'
  | 'credential_endpoint'
  | 'nonce_endpoint'
  | 'deferred_credential_endpoint'
  | 'notification_endpoint'
>;

const usualSeconds = 30;
const longestSeconds = 86_400;

@Injectable()
export class CredentialClient {
  constructor(
    private readonly caller: DpopCaller,
    private readonly sites: SiteClient,
    private readonly proofs: KeyProofs,
  ) {}

  /** Asks for one document in as many copies as there are keys. A nonce that the issuer finds too old is drawn again, once. */
  async fetch(
    endpoints: Endpoints,
    configuration: string,
    access: Access,
    keys: readonly CreatedKey[],
    clientId?: string,
  ): Promise<Delivery> {
    const first = await this.ask(endpoints, configuration, access, keys, clientId);
    const isNonceOld = 'error' in first && first.error === 'invalid_nonce';
    return isNonceOld ? this.ask(endpoints, configuration, access, keys, clientId) : first;
  }

  /** Asks again for what the issuer delivers later. */
  async fetchLater(
    { deferred_credential_endpoint: address }: Endpoints,
    number: string,
    access: Access,
  ): Promise<Delivery> {
    if (address === undefined) return { error: 'silent' };
    const call = { json: { transaction_id: number }, accept: json, atMost: largest };
    const delivery = deliveryIn(await this.caller.post(address, call, access));
    const isPending = 'error' in delivery && delivery.error === 'issuance_pending';
    return isPending ? { later: number, seconds: usualSeconds } : delivery;
  }

  /** Tells the issuer what became of it, where it wants to know (part 11). What it answers changes nothing. */
  async notify(
    { notification_endpoint: address }: Endpoints,
    id: string,
    event: string,
    access: Access,
  ): Promise<void> {
    if (address === undefined) return;
    await this.caller.post(address, { json: { notification_id: id, event }, accept: json, atMost: 10_000 }, access);
  }

  private async ask(
    endpoints: Endpoints,
    configuration: string,
    access: Access,
    keys: readonly CreatedKey[],
    clientId?: string,
  ): Promise<Delivery> {
    const nonce = await this.nonceOf(endpoints);
    const audience = { issuer: endpoints.credential_issuer, nonce, clientId };
    const jwt = await Promise.all(keys.map((key) => this.proofs.prove(key, audience)));
    const identifier = access.identifiers[configuration];
    const named = identifier ? { credential_identifier: identifier } : { credential_configuration_id: configuration };
    const call = { json: { ...named, proofs: { jwt } }, accept: json, atMost: largest };
    return deliveryIn(await this.caller.post(endpoints.credential_endpoint, call, access));
  }

  private async nonceOf({ nonce_endpoint: address }: Endpoints): Promise<string | undefined> {
    if (address === undefined) return undefined;
    const answer = await this.sites.call(address, { form: {}, accept: json, atMost: 10_000 });
    return z.object({ c_nonce: z.string().min(1).max(1000) }).safeParse(parsed(answer?.text ?? '')).data?.c_nonce;
  }
}

function deliveryIn(answer: SiteAnswer | undefined): Delivery {
  if (!answer || answer.status >= 500) return { error: 'silent' };
  if (answer.status === 401) return { error: 'invalid_token' };
  const said = parsed(answer.text);
  if (answer.status !== 200 && answer.status !== 202)
    return { error: Refused.safeParse(said).data?.error ?? 'refused' };
  const delivered = Delivered.safeParse(said).data;
  if (delivered)
    return {
      credentials: delivered.credentials.map(({ credential }) => credential),
      notificationId: delivered.notification_id,
    };
  const later = Later.safeParse(said).data;
  if (!later) return { error: 'silent' };
  return { later: later.transaction_id, seconds: Math.min(later.interval ?? usualSeconds, longestSeconds) };
}
