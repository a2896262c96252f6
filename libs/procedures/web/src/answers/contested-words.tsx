'use client';

import { useTranslations } from 'next-intl';
import { Tag } from '@gun/ui';
import type { Language } from '@gun/kernel';
import type { Contested } from '@gun/procedures-contract';
import { dateText } from '@gun/procedures-contract/engine';

/** Since when a value is contested, in which dossier, and for an officer what would be right. */
export default function ContestedWords({ contested, language }: { contested: Contested; language: Language }) {
  const t = useTranslations('procedures.contested');
  const { since, reference, dossierId, says } = contested;
  const dossier = t('dossier', { reference });
  return (
    <>
      <br />
      <Tag look="turn" icon="warning">
        {t('since', { date: dateText(since, language) })}
      </Tag>
      <br />
      <span className="small quiet">
        {dossierId ? <a href={`/${language}/dossiers/${dossierId}`}>{dossier}</a> : dossier}
        {says && (
          <>
            <br />
            {t('says', { says })}
          </>
        )}
      </span>
    </>
  );
}
