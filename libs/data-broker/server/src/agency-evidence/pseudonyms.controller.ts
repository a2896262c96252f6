/** Doors of agencies to the pseudonyms of their sector: one line per method. */
import { querySubjectPseudonyms, renewSubjectPseudonyms } from '@gun/data-broker-contract';
import type { AgencyActor, InputOf } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import { Controller } from '@nestjs/common';
import { PseudonymsReader } from './pseudonyms.reader';

@Controller()
export class PseudonymsController {
  constructor(private readonly pseudonyms: PseudonymsReader) {}

  @Handles(querySubjectPseudonyms)
  query(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof querySubjectPseudonyms>) {
    return this.pseudonyms.query(agency, input);
  }

  @Handles(renewSubjectPseudonyms)
  renew(@CurrentActor() agency: AgencyActor, @Input() input: InputOf<typeof renewSubjectPseudonyms>) {
    return this.pseudonyms.renew(agency, input);
  }
}
