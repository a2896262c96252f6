/** From a link to an offer that may be taken: who offers it, under which list, which documents, and how they are fetched. */
import { inEveryLanguage, type LocalizedText } from '@gun/kernel';
import { Clock } from '@gun/nest';
import { typeOfDocument, typeOfVct, type OfferFailure } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { readOffer, type ReadOffer } from '../../openid4vci-client/credential-offer';
import { configurationIn, displayed, type Configuration } from '../../openid4vci-client/issuer-documents';
import { IssuerReader, parsed, type KnownIssuer } from '../../openid4vci-client/issuer-reader';
import { readOfferLink } from '../../openid4vci-client/offer-link';
import { TrustedIssuers, type TrustAnchor } from '../../trust/trusted-issuers';
import { walletProblem } from '../../wallet-problem';
import type { OfferContent, OfferedContent } from './offer-content';

/** Copies of one document: so many parties are shown each their own. */
const copiesAtMost = 10;
const labelsAtMost = 60;
const es256 = 'ES256';

@Injectable()
export class OpenedOffers {
  constructor(
    private readonly issuers: IssuerReader,
    private readonly trusted: TrustedIssuers,
    private readonly clock: Clock,
  ) {}

  /** @throws offerUnreadable, offerOver, issuerSilent, offerUnsupported. */
  async fetch(link: string): Promise<OfferContent> {
    const offer = readOffer(await this.offerIn(link));
    if (!offer) throw walletProblem('offerUnreadable');
    const known = await this.issuers.read(offer.issuer, offer.authorizationServer);
    if (!known) throw walletProblem('issuerSilent');
    const documents = offer.configurations.flatMap((id) => {
      const configuration = configurationIn(known.metadata, id);
      return configuration ? (documentOf(id, configuration) ?? []) : [];
    });
    if (documents.length === 0 || !isPossible(offer, known)) throw walletProblem('offerUnsupported');
    const vouchers = this.trusted.vouchers(offer.issuer, this.clock.now());
    const failure = blockOf(documents, vouchers);
    const [voucher] = vouchers;
    return {
      issuer: {
        name: voucher ? (voucher.title ?? inEveryLanguage(voucher.name)) : inEveryLanguage(hostOf(offer.issuer)),
        site: hostOf(offer.issuer),
        ...(voucher?.operator && { list: voucher.operator }),
      },
      ...{ documents, grant: offer.grant, credentialIds: [] },
      ...wayOf(known),
      ...(failure && { failure }),
    };
  }

  private async offerIn(text: string): Promise<unknown> {
    const link = readOfferLink(text);
    if (!link) throw walletProblem('offerUnreadable');
    if ('offer' in link) return parsed(link.offer);
    const offer = await this.issuers.offerAt(link.uri);
    if (offer === undefined) throw walletProblem('issuerSilent');
    if (offer === 'gone') throw walletProblem('offerOver');
    return offer;
  }
}

const hostOf = (address: string): string => URL.parse(address)?.host.slice(0, 300) ?? '';

/** Why nothing is taken from this issuer, whatever it delivers. */
function blockOf(documents: readonly OfferedContent[], vouchers: readonly TrustAnchor[]): OfferFailure | undefined {
  if (vouchers.length === 0) return 'issuerUnknown';
  const isVouched = ({ type }: OfferedContent) => vouchers.some(({ types }) => !types || types.includes(type));
  return documents.every(isVouched) ? undefined : 'typeNotVouched';
}

function isPossible({ grant }: ReadOffer, { metadata, server }: KnownIssuer): boolean {
  if (metadata.credential_response_encryption?.encryption_required === true) return false;
  return grant.kind === 'preAuthorized' || server.authorization_endpoint !== undefined;
}

function wayOf({ metadata, server }: KnownIssuer) {
  return {
    endpoints: {
      ...{ credential_issuer: metadata.credential_issuer, credential_endpoint: metadata.credential_endpoint },
      ...{ nonce_endpoint: metadata.nonce_endpoint, notification_endpoint: metadata.notification_endpoint },
      deferred_credential_endpoint: metadata.deferred_credential_endpoint,
      ...{ token_endpoint: server.token_endpoint, authorization_endpoint: server.authorization_endpoint },
      pushed_authorization_request_endpoint: server.pushed_authorization_request_endpoint,
    },
    server: server.issuer,
    namesItself: server.authorization_response_iss_parameter_supported ?? false,
    bindsTokens: server.dpop_signing_alg_values_supported?.includes(es256) ?? false,
    copies: Math.min(metadata.batch_credential_issuance?.batch_size ?? 1, copiesAtMost),
  };
}

/** Undefined: a form that we do not keep, or one that is bound to no key of ours. */
function documentOf(configuration: string, read: Configuration): OfferedContent | undefined {
  const { format, vct, doctype, scope, proof_types_supported: proofs, credential_metadata: about } = read;
  const type = format === 'mso_mdoc' ? doctype : vct;
  if ((format !== 'dc+sd-jwt' && format !== 'mso_mdoc') || type === undefined) return undefined;
  if (!proofs?.['jwt']?.proof_signing_alg_values_supported.includes(es256)) return undefined;
  const known = wordsOf(type);
  const theirs = (about?.claims ?? []).flatMap(({ path, display }) => {
    const label = displayed(display);
    return label ? [{ path, label }] : [];
  });
  const ours = known?.labels ?? [];
  return {
    ...{ configuration, format, type, ...(scope && { scope }) },
    title: known?.title ?? displayed(about?.display) ?? inEveryLanguage(type),
    labels: (theirs.length > 0 ? theirs : ours).slice(0, labelsAtMost),
  };
}

/** What a type of the catalogue is called here, and what it says: known in four languages, whoever issues it. */
function wordsOf(name: string): { title: LocalizedText; labels: OfferedContent['labels'] } | undefined {
  const type = typeOfVct(name) ?? typeOfDocument(name);
  return type && { title: type.title, labels: type.claims.map(({ path, label }) => ({ path: [...path], label })) };
}
