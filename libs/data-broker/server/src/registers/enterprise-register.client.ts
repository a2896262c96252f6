/** The line to the Crossroads Bank for Enterprises: its words are translated here, and only here. */
import type { RegisterEnterprise, SourceAnswer } from '@gun/data-broker-contract';
import { Logger } from '@nestjs/common';
import { z } from 'zod';
import type { LineAnswer, SourceLine } from '../sources/source-line';
import { addressOf, ForeignAddress, ForeignDate, ForeignSsin } from './register-words';
import { absent, known, unavailable } from '../sources/source-answer';

/** What an enterprise is asked for: never the numbers of the people behind it. */
export type EnterprisePart = Omit<RegisterEnterprise, 'directors'>;

/** An enterprise that a person directs, and since when. */
export type Mandate = Pick<RegisterEnterprise, 'enterpriseNumber' | 'name' | 'active'> & { readonly since: string };

export abstract class EnterpriseRegister {
  abstract enterprise(enterpriseNumber: string): Promise<SourceAnswer<EnterprisePart>>;
  abstract mandatesOf(directorSsin: string): Promise<SourceAnswer<readonly Mandate[]>>;
}

/** Status of an enterprise in the register: active or stopped. */
export const ForeignStatus = z.enum(['AC', 'ST']);
export const ForeignCbeNumber = z.string().regex(/^[01]\d{9}$/);

const EnterpriseAnswer = z.object({
  enterprise: z.looseObject({
    cbeNumber: ForeignCbeNumber,
    denomination: z.string().max(200),
    juridicalForm: z.string().max(60),
    status: ForeignStatus,
    registeredOffice: ForeignAddress,
    mainActivity: z.object({ naceCode: z.string().max(10) }),
    establishmentUnits: z
      .array(
        z.object({
          unitNumber: z.string().regex(/^[2-8]\d{9}$/),
          denomination: z.string().max(200),
          address: ForeignAddress,
        }),
      )
      .max(200),
  }),
});

const MandatesAnswer = z.object({
  functions: z
    .array(
      z.looseObject({
        holderSsin: ForeignSsin,
        functionCode: z.enum(['DIRECTOR']),
        startDate: ForeignDate,
        enterprise: z.object({
          cbeNumber: ForeignCbeNumber,
          denomination: z.string().max(200),
          status: ForeignStatus,
        }),
      }),
    )
    .max(200),
});

export class EnterpriseRegisterClient extends EnterpriseRegister {
  constructor(
    private readonly line: SourceLine,
    private readonly log: Pick<Logger, 'warn'> = new Logger('data-broker'),
  ) {
    super();
  }

  async enterprise(enterpriseNumber: string): Promise<SourceAnswer<EnterprisePart>> {
    const path = '/enterprises/query';
    const answer = await this.line.ask(path, { enterpriseNumber }, EnterpriseAnswer);
    if (answer.state !== 'answered') return withoutAnswer(answer);
    const { enterprise } = answer.body;
    if (enterprise.cbeNumber !== enterpriseNumber) return unavailable('foreignSubject');
    this.note(enterprise, EnterpriseAnswer.shape.enterprise.shape);
    return known({
      enterpriseNumber,
      name: enterprise.denomination,
      legalForm: enterprise.juridicalForm,
      seat: addressOf(enterprise.registeredOffice),
      active: enterprise.status === 'AC',
      nace: enterprise.mainActivity.naceCode,
      units: enterprise.establishmentUnits.map((unit) => ({
        number: unit.unitNumber,
        name: unit.denomination,
        address: addressOf(unit.address),
      })),
    });
  }

  async mandatesOf(directorSsin: string): Promise<SourceAnswer<readonly Mandate[]>> {
    const path = '/mandates/query';
    const answer = await this.line.ask(path, { directorSsin }, MandatesAnswer);
    if (answer.state !== 'answered') return withoutAnswer(answer);
    const { functions } = answer.body;
    if (functions.some(({ holderSsin }) => holderSsin !== directorSsin)) return unavailable('foreignSubject');
    for (const one of functions) this.note(one, MandatesAnswer.shape.functions.element.shape);
    return known(
      functions.map(({ enterprise, startDate }) => ({
        enterpriseNumber: enterprise.cbeNumber,
        name: enterprise.denomination,
        active: enterprise.status === 'AC',
        since: startDate,
      })),
    );
  }

  /** What nobody reads is dropped, and counted: the names that a source wrote do not reach the log. */
  private note(record: object, read: object): void {
    const unread = Object.keys(record).filter((field) => !Object.hasOwn(read, field)).length;
    if (unread > 0) this.log.warn(`Crossroads Bank sent ${unread} fields more than are read`);
  }
}

const withoutAnswer = (answer: Exclude<LineAnswer<never>, { state: 'answered' }>): SourceAnswer<never> =>
  answer.state === 'absent' ? absent() : unavailable(answer.state === 'failed' ? answer.failure : 'nonsense');
