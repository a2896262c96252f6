import { Clock } from '@gun/nest';
import { Module } from '@nestjs/common';
import { X509Certificate } from 'node:crypto';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { CertificateAuthority } from './certificate-authority';
import { DevelopmentAuthority } from './development-authority';
import { TrustController } from './trust.controller';
import { anchorsOfList } from './trust-list';
import { TrustedIssuers, type TrustAnchor } from './trusted-issuers';

const anchorsOf = ({ trustedIssuers }: WalletConfig): TrustAnchor[] =>
  trustedIssuers.map(({ name, certificate, types, sites }) => ({
    ...{ name, types, ...(sites && { sites }) },
    certificate: new X509Certificate(certificate),
  }));

/** Who certifies us, and whom we believe. */
@Module({
  controllers: [TrustController],
  providers: [
    {
      provide: CertificateAuthority,
      inject: [walletConfigToken],
      useFactory: ({ authorityDirectory, publicUrl }: WalletConfig) =>
        new DevelopmentAuthority(authorityDirectory, publicUrl).prepare(),
    },
    {
      provide: TrustedIssuers,
      inject: [walletConfigToken, CertificateAuthority, Clock],
      useFactory: (config: WalletConfig, authority: CertificateAuthority, clock: Clock) =>
        new TrustedIssuers([
          { name: 'Guichet Unique numérique', certificate: new X509Certificate(authority.anchor()) },
          ...anchorsOf(config),
          ...config.trustLists.flatMap((list) => anchorsOfList(list, clock.now())),
        ]),
    },
  ],
  exports: [CertificateAuthority, TrustedIssuers],
})
export class TrustModule {}
