/** Plays the keeper of the Flemish database of diplomas: lists what it holds on a sealed statement, and decides. */
import { decideAsAgency, readAgencyDossier, uploadAgencyDocument } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { awards, type Persona, type PersonaAward, type PersonaId } from '@gun/testing';
import type { Population } from '../sources/population';
import type { AgencyApi } from './agency-api.client';
import type { Agency } from './agency-follower';
import { applicantOf } from './applicant-of';
import { decisionWording, statementWording } from './diploma-statement/statement-wording';
import { idempotencyKey } from './idempotency-key';
import type { OpenWork } from './inbox';
import { drawSealedPaper, onDay } from './paper/sealed-paper';
import type { SealingKey } from './seal/sealing-key';

export class FlemishDiplomasAgency implements Agency {
  readonly clientId = 'agency-flemish-diplomas';
  readonly scopes = ['events', 'dossiers', 'decisions', 'documents', 'subjects'].map(
    (what) => `scope:gun:agency:${what}`,
  );

  constructor(
    private readonly population: Population,
    private readonly portal: string,
    private readonly seal: SealingKey,
  ) {}

  concerns({ data }: OpenWork['event']): boolean {
    return data.procedure === 'diploma-copy' && data.kind === 'decide';
  }

  async handle(work: OpenWork, api: AgencyApi): Promise<void> {
    const { id: eventId, subject: dossierId } = work.event;
    const dossier = await api.call(readAgencyDossier, { dossierId });
    if (dossier.step.done) return;
    const person = await applicantOf(dossierId, api, this.population);
    const held = awards[person.id as PersonaId] ?? []; // undefined for whoever never obtained one in Flanders
    const key = (operation: string) => idempotencyKey(eventId, operation);
    const documents = [];
    if (held.length > 0) {
      const file = this.draw(work, dossier.reference, person, held);
      const uploaded = await api.call(uploadAgencyDocument, { dossierId }, { key: key('uploadAgencyDocument'), file });
      documents.push({ document: uploaded.id, checkCode: work.checkCode });
    }
    const { granted, refused, legalBasis, appeal } = decisionWording[dossier.language];
    const outcome = held.length > 0 ? 'granted' : 'refused';
    const reasons = [outcome === 'granted' ? granted : refused];
    await api.call(
      decideAsAgency,
      { dossierId, outcome, language: dossier.language, reasons, legalBasis, appeal, documents },
      { key: key('decideAsAgency') },
    );
  }

  private draw({ begunAt, checkCode }: OpenWork, reference: string, person: Persona, held: readonly PersonaAward[]) {
    const issuedAt = new Date(begunAt);
    const day = (date: string) => onDay(new Date(`${date}T12:00:00Z`), 'nl');
    return {
      name: `diploma-${brusselsDate(issuedAt)}.pdf`,
      mediaType: 'application/pdf',
      bytes: drawSealedPaper({
        ...{ language: 'nl', words: statementWording, subtitle: statementWording.subtitle, person },
        held: held.map(({ title, institution, awardedOn }) => `${title}, ${institution}, ${day(awardedOn)}`),
        ...{ reference, issuedAt, checkCode, portal: this.portal, seal: this.seal },
      }),
    };
  }
}
