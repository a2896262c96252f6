/** Gets the tokens with which documents are fetched (OpenID4VCI 1.0, part 6; RFC 6749, 7636, 9126). */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { KeyRef } from '../keys/key-service';
import { DpopCaller } from './dpop-caller';
import type { ServerMetadata } from './issuer-documents';
import { parsed } from './issuer-reader';

const largest = 50_000;
const json = 'application/json';
const Text = z.string().min(1).max(8000);

const TokenAnswer = z.object({
  access_token: Text,
  token_type: z.string().max(20),
  refresh_token: Text.optional(),
  authorization_details: z
    .array(
      z.object({
        credential_configuration_id: z.string().max(300).optional(),
        credential_identifiers: z.array(z.string().min(1).max(500)).max(50).optional(),
      }),
    )
    .max(20)
    .optional(),
});
const ErrorAnswer = z.object({ error: z.string().max(100) });

/** What documents are fetched with. */
export interface Access {
  readonly token: string;
  /** The key that the token is bound to. */
  readonly key?: KeyRef | undefined;
  readonly refreshToken?: string | undefined;
  /** By configuration, under which names the issuer has prepared documents. */
  readonly identifiers: Readonly<Record<string, string>>;
}

/** `error`: the code of the protocol; `silent`: no answer of the protocol. */
export type Refusal = { readonly error: string };

@Injectable()
export class TokenClient {
  constructor(private readonly caller: DpopCaller) {}

  /** @param fields Of the grant, and `client_id` where the wallet names itself. */
  async exchange(
    { token_endpoint: address }: Pick<ServerMetadata, 'token_endpoint'>,
    fields: Readonly<Record<string, string>>,
    key?: KeyRef,
  ): Promise<Access | Refusal> {
    const answer = await this.caller.post(address, { form: fields, accept: json, atMost: largest }, { key });
    if (!answer || answer.status >= 500) return { error: 'silent' };
    const said = parsed(answer.text);
    if (answer.status !== 200) return { error: ErrorAnswer.safeParse(said).data?.error ?? 'silent' };
    const read = TokenAnswer.safeParse(said).data;
    if (!read) return { error: 'silent' };
    const identifiers = (read.authorization_details ?? []).flatMap(
      ({ credential_configuration_id: id, credential_identifiers: [first] = [] }) =>
        id !== undefined && first !== undefined ? [[id, first] as const] : [],
    );
    const isBound = read.token_type.toLowerCase() === 'dpop';
    return {
      ...{ token: read.access_token, identifiers: Object.fromEntries(identifiers) },
      ...(isBound && key && { key }),
      ...(read.refresh_token && { refreshToken: read.refresh_token }),
    };
  }

  /** Announces a request (RFC 9126); its reference, or why there is none. */
  async push(address: string, fields: Readonly<Record<string, string>>, key?: KeyRef): Promise<string | Refusal> {
    const answer = await this.caller.post(address, { form: fields, accept: json, atMost: largest }, { key });
    if (!answer || answer.status >= 500) return { error: 'silent' };
    const said = parsed(answer.text);
    const read = z.object({ request_uri: z.string().min(1).max(2000) }).safeParse(said).data;
    if (answer.status === 201 && read) return read.request_uri;
    return { error: ErrorAnswer.safeParse(said).data?.error ?? 'silent' };
  }
}
