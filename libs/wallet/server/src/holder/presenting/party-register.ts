/**
 * Who is registered to ask (Commission implementing regulation (EU) 2025/848): found by what signs its requests, under an
 * authority that the register or a list names, and never by what a request says of itself.
 */
import { Clock } from '@gun/nest';
import type { RelyingParty } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { X509Certificate } from 'node:crypto';
import { partiesOfList, type PartyOfList } from '../../trust/party-list';
import { TrustedIssuers } from '../../trust/trusted-issuers';
import { isOnOwnMachine, walletConfigToken, type WalletConfig } from '../../wallet-config';

interface SignedParty extends Partial<PartyOfList> {
  readonly party: RelyingParty;
  readonly hosts: readonly string[];
  /** Of the certificate of its authority. */
  readonly fingerprint: string;
}

@Injectable()
export class PartyRegister {
  private readonly parties: readonly SignedParty[];
  private readonly authorities: TrustedIssuers;

  constructor(
    @Inject(walletConfigToken) private readonly config: WalletConfig,
    clock: Clock,
  ) {
    const anchors = new Map<string, X509Certificate>();
    const own = config.relyingParties.map((party): Pick<SignedParty, 'party' | 'until'> => ({ party }));
    const listed = config.partyLists.flatMap((list) => partiesOfList(list, clock.now()));
    this.parties = [...own, ...listed].flatMap((known) => {
      const { site } = known.party;
      if (!site?.certificate) return [];
      const certificate = new X509Certificate(site.certificate);
      anchors.set(certificate.fingerprint256, certificate);
      const hosts = site.origins.map((origin) => new URL(origin).hostname);
      return [{ ...known, hosts, fingerprint: certificate.fingerprint256 }];
    });
    const named = [...anchors].map(([name, certificate]) => ({ name, certificate }));
    this.authorities = new TrustedIssuers(named);
  }

  /** The party whose certificate this is: under its authority, for the host of its site, and as long as its list holds. */
  findBySignature(chain: readonly string[], now: Date): RelyingParty | undefined {
    const signer = this.authorities.find(chain, '', now);
    if (!signer) return undefined;
    const known = this.parties.filter(
      ({ fingerprint, until }) => fingerprint === signer.name && (until === undefined || now < until),
    );
    return known.find(({ hosts }) => hosts.some((host) => signer.leaf.checkHost(host) !== undefined))?.party;
  }

  /** In development, a party without a certificate is known by the address that its answers go to. */
  findByAddress(responseUri: string): RelyingParty | undefined {
    const origin = isOnOwnMachine(this.config) ? URL.parse(responseUri)?.origin : undefined;
    return this.config.relyingParties.find(
      ({ site }) => site && !site.certificate && origin !== undefined && site.origins.includes(origin),
    );
  }

  findAgency(agencyId: string): RelyingParty | undefined {
    return this.config.relyingParties.find(({ id }) => id === agencyId);
  }
}
