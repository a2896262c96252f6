/**
 * Where requests are fetched and answers go: over the network to sites of others; to our own verifier without a detour, so
 * that a gateway does not wait for itself.
 */
import { fillProtocolPath } from '@gun/kernel';
import { ProtocolError } from '@gun/nest';
import { readPresentationRequest, receivePresentation } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { AskedByReader, type AskedBy } from '../../verifier/asked-by';
import { WalletAnswers } from '../../verifier/wallet-answers';
import { SiteClient, type SiteAnswer } from '../../sites/site-client';
import { walletConfigToken, type WalletConfig } from '../../wallet-config';

const bounds = { accept: 'application/oauth-authz-req+jwt, application/json', atMost: 200_000 };

const refusalOf = (error: unknown): SiteAnswer => {
  if (error instanceof ProtocolError) return { status: 400, text: '', headers: {} };
  throw error;
};

@Injectable()
export class AskingSites {
  constructor(
    private readonly client: SiteClient,
    private readonly own: WalletAnswers,
    private readonly asked: AskedByReader,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** The request behind an address; with a nonce of the wallet when the site takes one. */
  async fetch(address: string, walletNonce?: string): Promise<SiteAnswer | undefined> {
    const handle = this.handleIn(readPresentationRequest, address);
    if (handle === undefined) {
      const form = walletNonce && { form: { wallet_nonce: walletNonce } };
      return this.client.call(address, { ...bounds, ...form });
    }
    return this.own.request(handle, walletNonce).then((text) => ({ status: 200, text, headers: {} }), refusalOf);
  }

  /** Hands an answer over; undefined when nobody took it. */
  async send(address: string, form: Readonly<Record<string, string>>): Promise<SiteAnswer | undefined> {
    const handle = this.handleIn(receivePresentation, address);
    if (handle === undefined) return this.client.call(address, { ...bounds, form });
    return this.own
      .receive(handle, form)
      .then((received) => ({ status: 200, text: JSON.stringify(received), headers: {} }), refusalOf);
  }

  /** The agency behind a request of our own verifier. */
  async askedBy(responseUri: string): Promise<AskedBy | undefined> {
    const handle = this.handleIn(receivePresentation, responseUri);
    return handle === undefined ? undefined : this.asked.find(handle);
  }

  private handleIn(route: typeof readPresentationRequest | typeof receivePresentation, address: string) {
    const start = this.config.publicUrl + fillProtocolPath(route);
    const rest = address.startsWith(start) ? address.slice(start.length) : '';
    return /^[A-Za-z0-9_-]{22}$/.test(rest) ? rest : undefined;
  }
}
