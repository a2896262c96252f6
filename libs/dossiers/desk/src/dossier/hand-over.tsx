'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { Actions, Bench, ButtonLink, FocusOnArrival, Internal, Section, SubmitButton, Textarea } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { DeskActProps } from '../correction/ask-correction';
import { ActRefusal } from './act-refusal';
import { useDeskLinks } from '../desk-links';
import { DossierFrame } from './dossier-frame';
import { DossierTimeline } from './dossier-timeline';
import { NotYours } from './not-yours';
import { useHandOver } from './use-hand-over';
import { useLanguage } from '../use-language';
import { useTypedDraft } from '../use-typed-draft';

const form = 'hand-over-form';

/** Confirms a check and hands the dossier over to the next step. */
export function HandOver({ dossierId, onDone }: DeskActProps) {
  return (
    <DossierFrame dossierId={dossierId} place="handOver">
      {(dossier) =>
        dossier.actions.includes('handOver') ? (
          <HandOverForm dossier={dossier} onDone={onDone} />
        ) : (
          <NotYours dossier={dossier} />
        )
      }
    </DossierFrame>
  );
}

interface HandOverDraft {
  readonly revision: number;
  readonly note: string;
}

const isDraft = (kept: unknown): kept is HandOverDraft =>
  typeof kept === 'object' && kept !== null && 'revision' in kept && 'note' in kept;

function HandOverForm({ dossier, onDone }: { dossier: DeskDossierView; onDone: () => void }) {
  const t = useTranslations('dossiersDesk.handOver');
  const language = useLanguage();
  const links = useDeskLinks();
  const handOver = useHandOver(dossier.id);
  const empty: HandOverDraft = { revision: dossier.revision, note: '' };
  const { draft, change, drop } = useTypedDraft(`deskHandOver:${dossier.id}`, empty, isDraft);

  function goOn(revision: number) {
    handOver.reset();
    change({ revision });
  }

  function send(event: FormEvent) {
    event.preventDefault();
    const note = draft.note.trim();
    handOver.send({ revision: draft.revision, ...(note && { note }) }, () => {
      drop();
      onDone();
    });
  }

  return (
    <Bench columns="two">
      <form noValidate id={form} tabIndex={-1} aria-label={t('title')} className="stack-l" onSubmit={send}>
        <FocusOnArrival id={form} />
        <ActRefusal dossier={dossier} seen={draft.revision} problem={handOver.error} onRead={goOn} />
        <Section id="hand-over" title={t('title')}>
          <p>{t('lead', { step: dossier.step?.[language] ?? '' })}</p>
        </Section>
        <Internal id="hand-over-note" title={t('noteTitle')} warning={t('noteWarning')}>
          <Note value={draft.note} onChange={(note) => change({ note })} />
        </Internal>
        <Actions>
          <SubmitButton>{t('send')}</SubmitButton>
          <ButtonLink look="plain" href={links.dossier(dossier.id)}>
            {t('close')}
          </ButtonLink>
        </Actions>
      </form>
      <div>
        <DossierTimeline dossier={dossier} newest={6} />
      </div>
    </Bench>
  );
}

function Note({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const t = useTranslations('dossiersDesk.handOver');
  const site = useTranslations('site');
  return (
    <Textarea
      id="note"
      label={t('note')}
      optional={site('optional')}
      rows={4}
      maxLength={2000}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
