'use client';
import type { Preview, PreviewedEvidence } from '@gun/data-broker-contract';
import { evidenceLines } from '@gun/dossiers-contract';
import { formatDateTime } from '@gun/i18n';
import { Fact, Facts, Notice, Section, Table, Tag, WithIcon } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

interface CardProps {
  readonly preview: Preview;
  readonly evidence: PreviewedEvidence;
}

/** One type of evidence: from where, on which basis, which fields; and once it was looked at, their values. */
export function PreviewedEvidenceCard({ preview, evidence }: CardProps) {
  const t = useTranslations('accesses.requests');
  const language = useLocale();
  const { type, title, source, fields, legalBasis, accepted } = evidence;
  return (
    <Section id={type} title={title[language]}>
      {accepted !== undefined && (
        <p>
          <Tag look={accepted ? 'ok' : 'plain'}>{t(accepted ? 'acceptedTag' : 'refusedTag')}</Tag>
        </p>
      )}
      <Facts look="prose">
        <Fact label={t('source')}>
          {source.name[language]}, {source.keeper[language]}
        </Fact>
        <Fact label={t('fields')}>{fields.map(({ label }) => label[language]).join(', ')}</Fact>
        <Fact label={t('basis')}>{legalBasis[language]}</Fact>
      </Facts>
      <Answer preview={preview} evidence={evidence} />
    </Section>
  );
}

function Answer({ preview, evidence: { title, source, fields, answer } }: CardProps) {
  const t = useTranslations('accesses.requests');
  const language = useLocale();
  if (!answer) return null;
  const name = source.name[language];
  if (answer.state === 'known') {
    const lines = evidenceLines(fields, answer.values ?? [], language);
    return (
      <>
        <Table
          caption={title[language]}
          head={[{ text: t('what') }, { text: t('value') }]}
          rows={lines.map(({ key, label, value }) => ({ key, cells: [label, value] }))}
        />
        <WithIcon name="source" small>
          {t('signed', { source: source.keeper[language], read: formatDateTime(answer.readAt, language) })}
        </WithIcon>
      </>
    );
  }
  if (answer.state === 'absent') return <p>{t('absent', { source: name })}</p>;
  const until = formatDateTime(preview.until, language);
  if (answer.state === 'deferred') return <p>{t('deferred', { source: name, until })}</p>;
  return (
    <Notice look="still" headingLevel={3} title={t('unavailableTitle', { source: name })}>
      <p>{t(answer.failure === 'notPermitted' ? 'notPermitted' : 'unavailable', { until })}</p>
    </Notice>
  );
}
