import type { EvidenceAnswer, EvidenceType, EvidenceValue } from '@gun/data-broker-contract';
import { inEveryLanguage, uuidV7, type CitizenActor } from '@gun/kernel';
import {
  EvidenceReader,
  type EvidenceConsumer,
  type EvidencePermission,
  type EvidenceQuestion,
  type EvidenceSubject,
} from './evidence.reader';

const typeOf = (key: string, fields: readonly string[], freshDays = 30): EvidenceType => ({
  key,
  requirement: key,
  title: inEveryLanguage(key),
  about: 'person',
  source: {
    ...{
      key: `source-of-${key}`,
      name: inEveryLanguage(`Source of ${key}`),
      keeper: inEveryLanguage(`Keeper of ${key}`),
    },
    ...{ level: 'federal', manner: 'immediate' },
  },
  fields: fields.map((field) => ({ key: field, label: inEveryLanguage(`Value ${field}`), kind: 'text' })),
  freshDays,
});

const registration = typeOf('enterprise-registration', ['active', 'servesFoodOrDrink'], 1);
const registeredEnterprise: EvidenceType = {
  ...{ ...registration, about: 'enterprise' },
  source: { ...registration.source, key: 'enterpriseRegister' },
};

/** Types that the delivered procedures ask for, as bare as a test needs them. */
const fakeTypes: readonly EvidenceType[] = [
  typeOf('income-statement', ['incomeYear', 'householdTaxableIncome']),
  typeOf('school-enrolment', ['school', 'schoolYear']),
  typeOf('vehicle-registration', ['plates', 'vehicles']),
  typeOf('driving-licence', ['categories', 'issuedOn', 'validUntil', 'inForce']),
  typeOf('education-award', ['title', 'awardedOn']),
  typeOf('foreign-diploma', ['title', 'awardedOn']),
  typeOf('shown-diploma', ['title', 'awardedOn']),
  typeOf('tax-proposal', [
    ...['salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan', 'dependants', 'refundAccount'],
  ]),
  registeredEnterprise,
];

/** Sources in memory, for tests: each type answers as it is told, and everything that was asked is remembered. */
export class FakeEvidenceReader extends EvidenceReader {
  readonly asked: EvidenceQuestion[] = [];
  readonly refused: (EvidenceQuestion & { readonly reason: string })[] = [];
  private readonly permitted = new Map<string, Pick<EvidencePermission, 'withoutPreview'>>();
  private readonly answers = new Map<string, Partial<EvidenceAnswer>>();

  constructor(
    /** Moment at which the sources answer. */
    private readonly now: () => Date = () => new Date(),
    private readonly types: readonly EvidenceType[] = fakeTypes,
  ) {
    super();
  }

  knows(key: string, values: readonly EvidenceValue[]): void {
    this.answers.set(key, { state: 'known', values: [...values] });
  }

  answersWith(key: string, answer: Partial<EvidenceAnswer>): void {
    this.answers.set(key, answer);
  }

  override find(type: string): EvidenceType | undefined {
    return this.types.find(({ key }) => key === type);
  }

  override list(): readonly EvidenceType[] {
    return this.types;
  }

  /** Lets an agency ask for a type; the counter may ask for every one. */
  permits(consumer: string, type: string, how: Pick<EvidencePermission, 'withoutPreview'> = {}): void {
    this.permitted.set(`${consumer} ${type}`, how);
  }

  override permissionFor(purpose: string, type: string, consumer?: string): EvidencePermission | undefined {
    const known = this.find(type);
    const how = consumer === undefined ? {} : this.permitted.get(`${consumer} ${type}`);
    if (!how) return undefined;
    return (
      known && {
        fields: known.fields.map(({ key }) => key),
        legalBasis: `Act that lets ${purpose} read ${type}`,
        ...how,
      }
    );
  }

  override async ask(_: CitizenActor, question: EvidenceQuestion): Promise<EvidenceAnswer[]> {
    this.asked.push(question);
    return question.types.map((type) => this.answer(type));
  }

  override async askFor(
    { id: consumer }: EvidenceConsumer,
    _: EvidenceSubject,
    question: EvidenceQuestion,
  ): Promise<EvidenceAnswer[]> {
    this.asked.push({ ...question, consumer });
    return question.types.map((type) => this.answer(type));
  }

  override async noteRefusal(
    { id: consumer }: EvidenceConsumer,
    _: EvidenceSubject,
    question: EvidenceQuestion,
    reason: string,
  ): Promise<void> {
    this.refused.push({ ...question, consumer, reason });
  }

  private answer(type: string): EvidenceAnswer {
    const readAt = this.now().toISOString();
    const told = this.answers.get(type) ?? { state: 'absent' as const };
    const known = told.state === 'known' && {
      provenance: {
        ...{ exchangeId: uuidV7(), source: this.find(type)?.source.key ?? type, readAt, issuedAt: readAt },
        ...{ legalBasis: 'Act', digest: 'digest', signature: 'header..signature' },
      },
    };
    return { state: 'absent', ...told, ...known, type, readAt };
  }
}
