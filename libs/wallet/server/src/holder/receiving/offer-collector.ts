/** Fetches what an offer promises, verifies each document, and says what is to be kept: everything, or nothing. */
import { Injectable } from '@nestjs/common';
import type { OfferFailure } from '@gun/wallet-contract';
import { CredentialClient } from '../../openid4vci-client/credential-client';
import { KeyProofs } from '../../openid4vci-client/key-proofs';
import { failureOf, OfferRefusal } from '../../openid4vci-client/offer-refusal';
import type { Access } from '../../openid4vci-client/token-client';
import type { CreatedKey } from '../../keys/key-service';
import { DocumentReader, type ReadDocument } from './document-reader';
import type { OfferContent, OfferedContent } from './offer-content';

/** What the issuer delivers later, and the keys that it is bound to. */
export interface AwaitedDelivery {
  readonly configuration: string;
  readonly number: string;
  readonly keys: readonly CreatedKey[];
}

/** `failure`: nothing is kept of this. */
export type Collected =
  | {
      readonly failure: OfferFailure;
      /** The token is no longer taken; a new one may do. */
      readonly isTokenOver?: boolean;
    }
  | {
      readonly documents: readonly ReadDocument[];
      readonly later: readonly AwaitedDelivery[];
      /** Seconds until the issuer wants to be asked again. */
      readonly seconds: number;
      /** Numbers under which the issuer wants to hear that it was kept. */
      readonly told: readonly string[];
    };

/** An issuer that promised and does not answer is asked again after this. */
export const silentSeconds = 300;

interface Asking {
  readonly access: Access;
  /** The name under which the wallet signed in at the issuer. */
  readonly clientId?: string | undefined;
}

@Injectable()
export class OfferCollector {
  constructor(
    private readonly client: CredentialClient,
    private readonly proofs: KeyProofs,
    private readonly documents: DocumentReader,
  ) {}

  /** Every document of the offer. */
  async collect(content: OfferContent, asking: Asking): Promise<Collected> {
    const made: CreatedKey[] = [];
    return this.each(content, content.documents, made, asking, async (document) => {
      const keys = await this.proofs.create(content.copies);
      made.push(...keys);
      const { access, clientId } = asking;
      return {
        keys,
        answer: await this.client.fetch(content.endpoints, document.configuration, access, keys, clientId),
      };
    });
  }

  /** What the issuer was to deliver later. */
  async collectLater(content: OfferContent, awaited: readonly AwaitedDelivery[], asking: Asking): Promise<Collected> {
    const keys = awaited.flatMap((delivery) => delivery.keys);
    const documents = content.documents.filter(({ configuration }) =>
      awaited.some((delivery) => delivery.configuration === configuration),
    );
    return this.each(content, documents, keys, asking, async ({ configuration }) => {
      const delivery = awaited.find((one) => one.configuration === configuration)!; // filtered by it
      const answer = await this.client.fetchLater(content.endpoints, delivery.number, asking.access);
      const isSilent = 'error' in answer && answer.error === 'silent';
      return { keys: delivery.keys, answer: isSilent ? { later: delivery.number, seconds: silentSeconds } : answer };
    });
  }

  private async each(
    content: OfferContent,
    offered: readonly OfferedContent[],
    keys: readonly CreatedKey[],
    { access }: Asking,
    ask: (document: OfferedContent) => Promise<{
      keys: readonly CreatedKey[];
      answer: Awaited<ReturnType<CredentialClient['fetch']>>;
    }>,
  ): Promise<Collected> {
    const documents: ReadDocument[] = [];
    const later: AwaitedDelivery[] = [];
    const told: string[] = [];
    let seconds = 0;
    try {
      for (const document of offered) {
        const { keys: bound, answer } = await ask(document);
        if ('error' in answer && answer.error === 'invalid_token') return { failure: 'offerOver', isTokenOver: true };
        if ('error' in answer) throw new OfferRefusal(failureOf(answer.error));
        if ('later' in answer) {
          later.push({ configuration: document.configuration, number: answer.later, keys: bound });
          seconds = Math.max(seconds, answer.seconds);
          continue;
        }
        if (answer.notificationId) told.push(answer.notificationId);
        documents.push(await this.documents.read(content, document, answer.credentials, bound));
      }
    } catch (error) {
      if (!(error instanceof OfferRefusal)) throw error;
      await this.proofs.destroy(keys.map(({ ref }) => ref));
      await this.tell(content, told, 'credential_failure', access);
      return { failure: error.failure };
    }
    return { documents, later, seconds, told };
  }

  /** Tells the issuer what became of what it delivered. */
  async tell({ endpoints }: OfferContent, told: readonly string[], event: string, access: Access): Promise<void> {
    for (const id of told) await this.client.notify(endpoints, id, event, access);
  }
}
