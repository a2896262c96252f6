'use client';
import type { Preview } from '@gun/data-broker-contract';
import { formatTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Checkboxes } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { PreviewedEvidenceCard } from './previewed-evidence';
import type { usePreview } from './use-preview';

interface EvidenceChoiceProps {
  readonly preview: Preview;
  readonly acts: ReturnType<typeof usePreview>['acts'];
}

/** Every type that is asked for, and the one act that is next: look, hand over or refuse, or take back. */
export default function EvidenceChoice({ preview, acts }: EvidenceChoiceProps) {
  const t = useTranslations('accesses.requests');
  const { send, error, isPending } = acts;
  const refuse = (text: string) => (
    <Button type="button" look="alt" aria-busy={isPending} onClick={() => send({ do: 'refuse' })}>
      {text}
    </Button>
  );
  return (
    <div className="stack-l">
      {preview.evidence.map((evidence) => (
        <PreviewedEvidenceCard key={evidence.type} preview={preview} evidence={evidence} />
      ))}
      {error && <ProblemNotice error={error} />}
      {preview.state === 'open' && <Choose {...{ preview, acts }} refusal={refuse(t('refuse'))} />}
      {preview.state === 'accepted' && <Actions>{refuse(t('takeBack'))}</Actions>}
    </div>
  );
}

function Choose({ preview, acts, refusal }: EvidenceChoiceProps & { refusal: ReactNode }) {
  const t = useTranslations('accesses.requests');
  const language = useLocale();
  const { send, isPending } = acts;
  const [chosen, choose] = useState<readonly string[]>([]);
  const agency = preview.agency[language];
  const known = preview.evidence.filter(({ answer }) => answer?.state === 'known');
  const wasSeen = preview.evidence.some(({ answer }) => answer !== undefined);
  const several = known.length > 1;
  const handed = several ? chosen : known.map(({ type }) => type);
  const see = () => send({ do: 'see' });
  return (
    <>
      {!wasSeen && <p>{t('explicit', { agency })}</p>}
      {several && (
        <Checkboxes
          name="handed"
          legend={t('choose', { agency })}
          items={known.map(({ type, title }) => ({ value: type, text: title[language] }))}
          values={chosen}
          onChange={({ target: { value, checked } }) =>
            choose((before) => (checked ? [...before, value] : before.filter((type) => type !== value)))
          }
        />
      )}
      <Actions>
        {known.length === 0 ? (
          <Button type="button" aria-busy={isPending} onClick={see}>
            {wasSeen ? t('again') : t('see')}
          </Button>
        ) : (
          <Button
            type="button"
            aria-busy={isPending}
            aria-disabled={handed.length === 0 || undefined}
            onClick={() => handed.length > 0 && send({ do: 'accept', types: handed })}
          >
            {t('accept', { agency })}
          </Button>
        )}
        {refusal}
      </Actions>
      <div className="flow-s quiet small">
        {known.length > 0 && preview.previewUntil && (
          <p>{t('previewUntil', { time: formatTime(preview.previewUntil, language) })}</p>
        )}
        <p>{t('refusing', { agency })}</p>
      </div>
    </>
  );
}
