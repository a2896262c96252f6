/**
 * Evidence that a person let an agency fetch, and that it may still fetch. What makes the fetching lawful is a law and not
 * this yes; the yes is the person's own (Regulation (EU) 2018/1724, art. 14(3) to (5)), and theirs to take back.
 */
import type { CitizenActor, Language, LocalizedText } from '@gun/kernel';
import { Clock, PermissionSources, type GivenPermission, type IdempotentCall, type PermissionSource } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceReader } from '../evidence/evidence.reader';
import { AgencyDossierSource } from './agency-dossier-source';
import { stateAt, untilOf } from './preview-policy';
import { PreviewStore, type StoredPreview } from './preview-store';
import { PreviewsService } from './previews.service';

const listedAtMost = 50;

@Injectable()
export class PreviewPermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'preview';
  readonly title = {
    fr: 'Preuves qu’un organisme peut recevoir',
    nl: 'Bewijzen die een instantie mag ontvangen',
    de: 'Nachweise, die eine Einrichtung erhalten darf',
    en: 'Proofs that an organisation may receive',
  };
  readonly effect = {
    fr: 'L’organisme ne reçoit rien et vous demandera peut-être de fournir la preuve vous-même. Il peut vous reposer la question.',
    nl: 'De instantie ontvangt niets en vraagt u misschien om het bewijs zelf te bezorgen. Ze kan de vraag opnieuw stellen.',
    de: 'Die Einrichtung erhält nichts und bittet Sie vielleicht, den Nachweis selbst einzureichen. Sie kann die Frage erneut stellen.',
    en: 'The organisation receives nothing, and may ask you to provide the proof yourself. It can ask again.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly store: PreviewStore,
    private readonly previews: PreviewsService,
    private readonly dossiers: AgencyDossierSource,
    private readonly evidence: EvidenceReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async list({ partyId }: CitizenActor): Promise<GivenPermission[]> {
    const answered = await this.store.listAnswered(partyId, listedAtMost);
    return Promise.all(answered.map((one) => this.permissionOf(one)));
  }

  takeBack(actor: CitizenActor, previewId: string, call: IdempotentCall): Promise<unknown> {
    return this.previews.refuse(actor, { previewId }, call);
  }

  private async permissionOf(preview: StoredPreview): Promise<GivenPermission> {
    const holds = stateAt(preview, this.clock.now()) === 'accepted';
    return {
      ...{ id: preview.id, what: this.whatOf(preview), who: await this.dossiers.nameOf(preview.agency) },
      ...(preview.answeredAt && { since: preview.answeredAt }),
      until: preview.handedOverAt ?? untilOf(preview),
      ...{ state: holds ? 'inForce' : 'over', actions: holds ? ['takeBack'] : [] },
    };
  }

  /** A refusal leaves no list of what was accepted before it. */
  private whatOf({ state, accepted, types }: StoredPreview): LocalizedText {
    const said = words[state === 'refused' ? 'refused' : 'accepted'];
    const titles = (state === 'refused' ? types : accepted).flatMap((type) => this.evidence.find(type)?.title ?? []);
    const listed = (language: Language) => `${said[language]} ${titles.map((title) => title[language]).join(', ')}`;
    return { fr: listed('fr'), nl: listed('nl'), de: listed('de'), en: listed('en') };
  }
}

const words: Readonly<Record<'accepted' | 'refused', LocalizedText>> = {
  accepted: { fr: 'Recevoir :', nl: 'Ontvangen:', de: 'Erhalten:', en: 'Receive:' },
  refused: { fr: 'Refusé :', nl: 'Geweigerd:', de: 'Verweigert:', en: 'Refused:' },
};
