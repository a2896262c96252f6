/** From what an issuer delivered to what is kept: each copy verified, with the words by which people read it. */
import { inEveryLanguage, type LocalizedText } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { CreatedKey } from '../../keys/key-service';
import { OfferRefusal, refuseOffered } from '../../openid4vci-client/offer-refusal';
import { TypeMetadataReader } from '../../openid4vci-client/type-metadata';
import { VerifyReceived, type Received } from '../../openid4vci-client/verify-received';
import { thumbprintOf } from '../../sd-jwt/holder-key';
import { TrustedIssuers } from '../../trust/trusted-issuers';
import type { ForeignContent, ForeignCopy } from './foreign-content';
import type { Taken } from './foreign-store';
import { leavesOf } from './leaves';
import type { OfferContent, OfferedContent } from './offer-content';
import { ensureOneDocument } from './one-document';

export type ReadDocument = Omit<Taken, 'offerId'>;

@Injectable()
export class DocumentReader {
  constructor(
    private readonly verifier: VerifyReceived,
    private readonly types: TypeMetadataReader,
    private readonly trusted: TrustedIssuers,
    private readonly clock: Clock,
  ) {}

  /** @throws OfferRefusal when one of the copies is not to be kept. */
  async read(
    content: OfferContent,
    offered: OfferedContent,
    credentials: readonly string[],
    keys: readonly CreatedKey[],
  ): Promise<ReadDocument> {
    const copies = await this.verified(content, offered, credentials, keys);
    const [first] = copies;
    if (!first) throw new OfferRefusal('issuerSilent');
    const { received } = first;
    ensureOneDocument(
      copies.map((each) => each.received),
      offered.format,
    );
    const words = await this.types.read(offered.type, received.integrity);
    const labels = words && words.claims.length > 0 ? words.claims : offered.labels;
    const { format, type } = offered;
    return {
      ...{ format, type, copies: copies.map(({ copy }) => copy) },
      ...(received.until && { validUntil: received.until }),
      content: {
        ...{ title: words?.title ?? offered.title, issuer: content.issuer },
        issuerId: content.endpoints.credential_issuer,
        lists: this.listsOf(content),
        ...(words?.extends && { extends: words.extends }),
        ...{ claims: received.claims, labels: labelled(received, format, labels) },
        ...(received.status && { status: received.status }),
        ...{ disclosable: [...received.disclosable], authorities: [...received.authorities] },
      },
    };
  }

  private async verified(
    { endpoints }: OfferContent,
    { format, type }: OfferedContent,
    credentials: readonly string[],
    keys: readonly CreatedKey[],
  ): Promise<{ received: Received; copy: ForeignCopy }[]> {
    const left = new Map(keys.map(({ ref, publicJwk }) => [thumbprintOf(publicJwk), ref]));
    const offered = { format, type, issuer: endpoints.credential_issuer };
    const copies: { received: Received; copy: ForeignCopy }[] = [];
    for (const credential of credentials) {
      const received = await this.verifier.verify(credential, offered, [...left.keys()]);
      const keyRef = left.get(received.holder) ?? refuseOffered('otherKey');
      left.delete(received.holder); // one key twice would let two parties see that they met the same holder
      copies.push({ received, copy: { keyRef, credential } });
    }
    return copies;
  }

  private listsOf({ endpoints }: OfferContent): string[] {
    const vouchers = this.trusted.vouchers(endpoints.credential_issuer, this.clock.now());
    return [...new Set(vouchers.flatMap(({ list }) => list ?? []))];
  }
}

/** What it says, by the names of its claims, each with the nearest words that somebody gave for it. */
function labelled(
  { claims }: Received,
  format: OfferedContent['format'],
  known: readonly { readonly path: readonly (string | number | null)[]; readonly label: LocalizedText }[],
): ForeignContent['labels'] {
  const named = new Map(
    known.map(({ path, label }) => [path.filter((one) => typeof one === 'string').join('.'), label]),
  );
  return leavesOf(claims, format).map(({ path }) => {
    const key = path.join('.');
    return { key, label: named.get(key) ?? named.get(path.slice(1).join('.')) ?? inEveryLanguage(path.at(-1) ?? key) };
  });
}
