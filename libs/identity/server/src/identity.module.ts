import { ActorResolver } from '@gun/nest';
import { Module, type DynamicModule } from '@nestjs/common';
import { ActingRights } from './acting-rights';
import { CitizenActors } from './citizen-actors';
import { DpopProofs } from './dpop-proof';
import { EnterpriseParties } from './enterprise-parties';
import { IdentityActorResolver } from './identity-actor-resolver';
import { identityConfigToken, type IdentityConfig } from './identity-config';
import { IdentityProviders } from './identity-providers';
import { IdentityPersonalData } from './identity-personal-data';
import { IdentityController } from './identity.controller';
import { Introspection, IntrospectionClient } from './introspection.client';
import { MandateCodes } from './mandate-codes';
import { MandateNames } from './mandate-names';
import { MandatePermissions } from './mandate-permissions';
import { MandateStore } from './mandate-store';
import { MandatesController } from './mandates.controller';
import { MandatesReader } from './mandates.reader';
import { MandatesService } from './mandates.service';
import { OfficerActors } from './officer-actors';
import { Officers } from './officers';
import { PartiesReader } from './parties.reader';
import { PartyKeys } from './party-keys';
import { PartyNames } from './party-names';
import { PersonKeys } from './person-keys';
import { PersonVault } from './person-vault';
import { ProofUses } from './proof-uses';
import { RepresentationRights } from './representation-rights';
import { SectorPseudonyms } from './sector-pseudonyms';
import { SignInPermissions } from './sign-in-permissions';
import { SignIns } from './sign-ins';
import { SignInsController } from './sign-ins.controller';
import { StoredPartyKeys } from './stored-party-keys';
import { SubjectLinks } from './subject-links';
import { TokenVerifier } from './token-verifier';

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
