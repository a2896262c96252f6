/**
 * A course that was finished: its provider says so once, and what it attests arrives in the wallet of the person. The
 * name of the person, which the provider does not know, comes from the National Register.
 */
import { RegisterReader } from '@gun/data-broker-server';
import { PersonKeys } from '@gun/identity-server';
import { brusselsDate, PlainLine, type AgencyActor } from '@gun/kernel';
import { Clock, Database, once, publish, type IdempotentCall, type Tx } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { CompleteTraining, trainingCompleted, type TrainingClaim } from '@gun/training-credits-contract';
import { ArrivedCredentials } from '@gun/wallet-server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { partyName } from './catalogue/training-parties';
import { getScheme } from './catalogue/training-schemes';
import { ClaimsService } from './claims.service';
import { CourseSeal } from './course-seal';
import { ReservationStore } from './reservation-store';
import { TrainingAccesses } from './training-accesses';
import { courseFinished } from './training-notices';
import { trainingProblem } from './training-problem';

/** For what the National Register is asked. */
const purpose = 'micro-credential';
const Said = CompleteTraining.extend({ provider: PlainLine(200) });

interface CompletionRow {
  readonly content: Buffer;
}

const sealPlace = (claimId: string): string => `completion of ${claimId}`;

@Injectable()
export class CompletionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reservations: ReservationStore,
    private readonly claims: ClaimsService,
    private readonly accesses: TrainingAccesses,
    private readonly seal: CourseSeal,
    private readonly registers: RegisterReader,
    private readonly people: PersonKeys,
    private readonly wallets: ArrivedCredentials,
    private readonly notifier: Notifier,
  ) {}

  /** @throws claimNotFound, alreadyCompleted, completedInFuture */
  async complete(
    agency: AgencyActor,
    { claimId, ...course }: CompleteTraining & { claimId: string },
    call: IdempotentCall,
  ): Promise<TrainingClaim> {
    const { agencyId } = agency;
    if (course.completedOn > brusselsDate(this.clock.now())) throw trainingProblem('completedInFuture');
    await this.database.transaction((tx) =>
      once(tx, agencyId, call, async () => {
        const claim = await this.reservations.findClaimed(tx, agencyId, claimId);
        if (!claim) throw trainingProblem('claimNotFound');
        const { ownerId } = claim;
        const said = JSON.stringify({ ...course, provider: partyName(agencyId).en });
        const content = await this.seal.seal(ownerId, sealPlace(claimId), said);
        if (!(await this.keep(tx, ownerId, claimId, content))) throw trainingProblem('alreadyCompleted');
        await this.accesses.record(tx, agency, ownerId, getScheme(claim.scheme));
        const news = trainingCompleted({ ownerId, claimId });
        await publish(tx, news);
        return {};
      }),
    );
    return this.claims.view(agency, claimId);
  }

  /** Issues what was reported. Told again while the register is silent, and harmless once it was done. */
  async issue(tx: Tx, { ownerId, claimId }: { ownerId: string; claimId: string }): Promise<void> {
    const [row] = await tx.query<CompletionRow[]>(
      `select content from training_completion where owner_id = $1 and id = $2`,
      [ownerId, claimId],
    );
    if (!row) return;
    const course = Said.parse(JSON.parse(await this.seal.open(ownerId, sealPlace(claimId), row.content)));
    const claims = { ...claimsOf(course), ...(await this.nameOf(ownerId)) };
    await this.wallets.receive(tx, { ownerId, dossierId: claimId, type: 'microCredential', claims });
    await this.notifier.notify(tx, courseFinished({ ownerId, eventId: claimId, provider: course.provider }));
  }

  private async keep(tx: Tx, ownerId: string, claimId: string, content: Buffer): Promise<boolean> {
    const kept = await tx.query<unknown[]>(
      `insert into training_completion (owner_id, id, content, created_at) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
      [ownerId, claimId, content, this.clock.now()],
    );
    return kept.length > 0;
  }

  /** @throws while the register does not say it: the news is told again later. */
  private async nameOf(ownerId: string): Promise<{ family_name: string; given_name: string }> {
    const person = await this.registers.person(await this.people.nationalNumberOf(ownerId), purpose, ['name']);
    const { surname, givenName } = person.state === 'known' ? person.value : {};
    if (!surname || !givenName) throw new Error('the National Register did not say the name of a person');
    return { family_name: surname, given_name: givenName };
  }
}

/** In the words of the European learning credential; hours as ISO 8601 writes a duration. */
function claimsOf({ title, completedOn, provider, ...more }: z.infer<typeof Said>): Record<string, string> {
  const { description, studyHours, language, level } = more;
  return {
    ...{ issuing_authority: provider, issuing_country: 'BE', date_of_issuance: completedOn, achievement_title: title },
    ...(description && { achievement_description: description }),
    ...(studyHours && { expected_study_time: `PT${studyHours}H` }),
    ...(language && { language_of_classes: language }),
    ...(level && { level_of_learning_experience: String(level) }),
  };
}
