import type { AccessItem } from '@gun/data-broker-contract';
import { formatDateTime } from '@gun/i18n';
import type { ProcedureSummary } from '@gun/procedures-contract';
import { Reference, Row, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import {
  blocksInWords,
  categoryLooks,
  categoryOf,
  purposeInWords,
  referenceIn,
  representativeInWords,
} from './access-words';

interface AccessRowProps {
  readonly item: AccessItem;
  readonly procedures: readonly ProcedureSummary[];
}

/** One line: what was read, when, and what for. */
export function AccessRow({ item: { entry }, procedures }: AccessRowProps) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const category = categoryOf(entry);
  const what = blocksInWords(entry, t, language);
  const representative = representativeInWords(entry, t);
  const date = formatDateTime(entry.at, language);
  const reference = referenceIn(entry);
  return (
    <Row
      title={t(entry.outcome === 'given' ? 'read' : 'asked', { what })}
      aside={<Tag {...categoryLooks[category]}>{t(`category.${category}`)}</Tag>}
      note={
        <>
          {date}. {t('for', { purpose: purposeInWords(entry, t, procedures, language) })}
          {reference && (
            <>
              , <Reference>{reference}</Reference>
            </>
          )}
          .{representative && ` ${t('by', { who: representative })}.`}{' '}
          <a href={`/${language}/accesses/${entry.id}`}>
            {t('detail')}
            <span className="vh">{t('detailOf', { date })}</span>
          </a>
        </>
      }
    />
  );
}
