/** Agencies that may look again, for some days, at what a person showed them. */
import { fillText, inEachLanguage, type CitizenActor, type LocalizedText } from '@gun/kernel';
import { Clock, PermissionSources, type GivenPermission, type IdempotentCall, type PermissionSource } from '@gun/nest';
import type { ReceivedRequest } from '@gun/wallet-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReceivedRequestsReader } from './received-requests.reader';
import { ReceivedRequestsService } from './received-requests.service';

const looksAgain: LocalizedText = {
  fr: 'Revoir ce que vous avez montré : {documents}',
  nl: 'Opnieuw bekijken wat u hebt getoond: {documents}',
  de: 'Noch einmal ansehen, was Sie gezeigt haben: {documents}',
  en: 'Look again at what you showed: {documents}',
};

@Injectable()
export class SharingPermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'sharing';
  readonly title = {
    fr: 'Documents partagés',
    nl: 'Gedeelde documenten',
    de: 'Geteilte Dokumente',
    en: 'Shared documents',
  };
  readonly effect = {
    fr: 'L’organisme ne peut plus rien relire dès sa prochaine demande. Ce qu’il a déjà lu, il le garde aussi longtemps que la loi le permet. Pour partager à nouveau, il doit vous le redemander.',
    nl: 'De instantie kan vanaf haar volgende vraag niets meer opnieuw lezen. Wat ze al las, houdt ze zo lang de wet het toelaat. Om opnieuw te delen, moet ze het u opnieuw vragen.',
    de: 'Die Einrichtung kann ab ihrer nächsten Anfrage nichts mehr erneut lesen. Was sie schon gelesen hat, behält sie so lange, wie das Gesetz es erlaubt. Um erneut zu teilen, muss sie Sie wieder fragen.',
    en: 'The organisation can read nothing again from its next request on. What it has read it keeps as long as the law allows. To share again, it has to ask you anew.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly reader: ReceivedRequestsReader,
    private readonly requests: ReceivedRequestsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list(actor: CitizenActor): Promise<GivenPermission[]> {
    const { items } = await this.reader.listMine(actor);
    const now = this.clock.now().toISOString();
    return items.filter(({ sharedDays, answeredAt }) => sharedDays && answeredAt).map((one) => permissionOf(one, now));
  }

  takeBack(actor: CitizenActor, requestId: string, call: IdempotentCall): Promise<unknown> {
    return this.requests.endSharing(actor, requestId, call);
  }
}

function permissionOf(request: ReceivedRequest, now: string): GivenPermission {
  const { id, party, state, answeredAt, sharedUntil } = request;
  const holds = state === 'answered' && sharedUntil !== undefined && now < sharedUntil;
  return {
    ...{ id, what: whatOf(request), who: party.name, state: holds ? 'inForce' : 'over' },
    ...(answeredAt && { since: answeredAt }),
    ...(sharedUntil && { until: sharedUntil }),
    actions: holds ? ['takeBack'] : [],
  };
}

const whatOf = ({ wants }: ReceivedRequest): LocalizedText =>
  fillText(looksAgain, {
    documents: inEachLanguage((language) => wants.map(({ title }) => title[language]).join(', ')),
  });
