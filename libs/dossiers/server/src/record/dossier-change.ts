/** What one verb does to a dossier, collected while it decides. Nothing is written before it has decided everything. */
import { after, pauseClock, resumeClock, type DossierAction } from '@gun/dossiers-contract';
import { uuidV7, type DomainEvent } from '@gun/kernel';
import type { Tx } from '@gun/nest';
import type { DossierEntity } from './dossier.entity';
import type { Correction, KeptLine, TimelineLine, WholeDossier } from './whole-dossier';

type Changeable = Omit<
  DossierEntity,
  | 'ownerId'
  | 'id'
  | 'ownerKind'
  | 'personId'
  | 'reference'
  | 'procedure'
  | 'version'
  | 'onlyDraft'
  | 'about'
  | 'createdAt'
>;

export class DossierChange implements WholeDossier {
  readonly dossier: DossierEntity;
  readonly newLines: KeptLine[] = [];
  readonly news: DomainEvent[] = [];
  /** Work of other domains that must be kept together with the change. */
  readonly alongside: ((tx: Tx) => Promise<void>)[] = [];
  asked: Correction | undefined;
  answered: Correction | undefined;
  /** False while the verb found everything as it wants it. */
  changed = false;

  constructor(
    private readonly found: WholeDossier,
    readonly now: Date,
  ) {
    this.dossier = found.dossier;
  }

  get timeline(): readonly KeptLine[] {
    return [...this.found.timeline, ...this.newLines];
  }

  get corrections(): readonly Correction[] {
    const { answered, asked } = this;
    const known = this.found.corrections.map((each) => (each.id === answered?.id ? answered : each));
    return asked ? [...known, asked] : known;
  }

  update(values: Partial<Changeable>): void {
    Object.assign(this.dossier, values, { updatedAt: this.now });
    this.changed = true;
  }

  /** Along the table of statuses. A policy has allowed it before: an impossible move is a bug. */
  move(action: DossierAction): void {
    const status = after(this.dossier.status, action);
    if (!status) throw new Error(`a ${this.dossier.status} dossier cannot ${action}`);
    this.update({ status });
  }

  addLine(line: TimelineLine): void {
    this.newLines.push({ id: uuidV7(), at: this.now, internal: false, ...line });
  }

  publish(event: DomainEvent): void {
    this.news.push(event);
  }

  /** Named answers go back to the applicant, and the legal clock stands still where its text allows it. */
  askCorrection({ message, fields }: Pick<Correction, 'message' | 'fields'>): void {
    const { answers: answersBefore, clock } = this.dossier;
    this.asked = { id: uuidV7(), askedAt: this.now, answeredAt: null, message, fields, answersBefore };
    this.move('askCorrection');
    if (clock) this.update({ clock: pauseClock(clock, 'documentsAsked', this.now) });
  }

  /** They are answered: the dossier is with the administration again, and its clock runs. */
  answerCorrection(correction: Correction): void {
    const { clock } = this.dossier;
    this.answered = { ...correction, answeredAt: this.now };
    this.move('resubmit');
    if (clock) this.update({ clock: resumeClock(clock, 'documentsAsked', this.now) });
  }
}
