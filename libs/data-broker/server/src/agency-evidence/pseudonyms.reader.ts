/** Answers an agency how its sector knows people, in both directions that it may ask. */
import type { RenewedPseudonyms, SubjectPseudonyms } from '@gun/data-broker-contract';
import { SectorPseudonyms } from '@gun/identity-server';
import type { AgencyActor } from '@gun/kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PseudonymsReader {
  constructor(private readonly pseudonyms: SectorPseudonyms) {}

  query({ agencyId }: AgencyActor, { ssins }: { ssins: readonly string[] }): SubjectPseudonyms {
    return { subjects: ssins.map((ssin) => this.pseudonyms.ofNumber(ssin, agencyId)) };
  }

  /** Only of pseudonyms that are former ones: an answer to a present one would tell that the person uses the counter. */
  async renew({ agencyId }: AgencyActor, { subjects }: { subjects: readonly string[] }): Promise<RenewedPseudonyms> {
    const renewed: RenewedPseudonyms['renewed'] = [];
    for (const former of new Set(subjects)) {
      const person = await this.pseudonyms.find(former, agencyId);
      const present = person && (await this.pseudonyms.of(person, agencyId));
      if (present && present !== former) renewed.push({ former, present });
    }
    return { renewed };
  }
}
