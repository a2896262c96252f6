import { ActorResolver } from '@gun/nest';
import { Module, type DynamicModule } from '@nestjs/common';
import { ActingRights } from './acting/acting-rights';
import { CitizenActors } from './acting/citizen-actors';
import { DpopProofs } from './tokens/dpop-proof';
import { EnterpriseParties } from './acting/enterprise-parties';
import { IdentityActorResolver } from './acting/identity-actor-resolver';
import { identityConfigToken, type IdentityConfig } from './identity-config';
import { IdentityProviders } from './tokens/identity-providers';
import { IdentityPersonalData } from './identity-personal-data';
import { IdentityController } from './identity.controller';
import { Introspection, IntrospectionClient } from './tokens/introspection.client';
import { MandateCodes } from './mandates/mandate-codes';
import { MandateNames } from './mandates/mandate-names';
import { MandatePermissions } from './mandates/mandate-permissions';
import { MandateStore } from './mandates/mandate-store';
import { MandatesController } from './mandates/mandates.controller';
import { MandatesReader } from './mandates/mandates.reader';
import { MandatesService } from './mandates/mandates.service';
import { OfficerActors } from './acting/officer-actors';
import { Officers } from './acting/officers';
import { PartiesReader } from './acting/parties.reader';
import { PartyKeys } from './keys/party-keys';
import { PartyNames } from './acting/party-names';
import { PersonKeys } from './keys/person-keys';
import { PersonVault } from './keys/person-vault';
import { ProofUses } from './tokens/proof-uses';
import { RepresentationRights } from './acting/representation-rights';
import { SectorPseudonyms } from './keys/sector-pseudonyms';
import { SignInPermissions } from './sign-ins/sign-in-permissions';
import { SignIns } from './sign-ins/sign-ins';
import { SignInsController } from './sign-ins/sign-ins.controller';
import { StoredPartyKeys } from './keys/stored-party-keys';
import { SubjectLinks } from './tokens/subject-links';
import { TokenVerifier } from './tokens/token-verifier';

@Module({})
export class IdentityModule {
  /** Global: each request starts by asking who is acting. A `RepresentationSource` must be provided elsewhere. */
  static with(config: IdentityConfig): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      controllers: [IdentityController, MandatesController, SignInsController],
      providers: [
        { provide: identityConfigToken, useValue: config },
        { provide: IdentityProviders, useFactory: () => new IdentityProviders(config) },
        {
          provide: TokenVerifier,
          useFactory: (providers: IdentityProviders) => new TokenVerifier(config, providers),
          inject: [IdentityProviders],
        },
        { provide: Introspection, useFactory: () => new IntrospectionClient(config) },
        { provide: PersonVault, useFactory: () => new PersonVault(config) },
        ProofUses,
        { provide: DpopProofs, inject: [ProofUses], useFactory: (uses: ProofUses) => new DpopProofs(uses) },
        { provide: ActorResolver, useClass: IdentityActorResolver },
        CitizenActors,
        OfficerActors,
        PersonKeys,
        { provide: PartyKeys, useClass: StoredPartyKeys },
        SectorPseudonyms,
        SubjectLinks,
        SignIns,
        Officers,
        EnterpriseParties,
        RepresentationRights,
        ActingRights,
        PartiesReader,
        PartyNames,
        MandateCodes,
        MandateNames,
        MandateStore,
        MandatesReader,
        MandatesService,
        IdentityPersonalData,
        MandatePermissions,
        SignInPermissions,
      ],
      exports: [
        ActorResolver,
        PersonKeys,
        PartyKeys,
        EnterpriseParties,
        MandatesReader,
        PartiesReader,
        PartyNames,
        ProofUses,
        SectorPseudonyms,
        SignIns,
      ],
    };
  }
}
