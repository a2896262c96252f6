'use client';
import type { Preview, PreviewedEvidence } from '@gun/data-broker-contract';
import { evidenceLines } from '@gun/dossiers-contract';
import { formatDate, formatDateTime } from '@gun/i18n';
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

type Mark = NonNullable<PreviewedEvidence['contested']>[number];

/** A value that the person calls wrong: the agency is told so too. */
function Marked({ value, mark: { since, dossierId, reference } }: { value: string; mark: Mark }) {
  const t = useTranslations('accesses.requests');
  const language = useLocale();
  return (
    <>
      {value}
      <br />
      <Tag look="turn" icon="warning">
        {t('contested', { date: formatDate(since, language) })}
      </Tag>
      <br />
      <a className="small" href={`/${language}/dossiers/${dossierId}`}>
        {t('contestedIn', { reference })}
      </a>
    </>
  );
}

function Answer({ preview, evidence: { title, source, fields, answer, contested = [] } }: CardProps) {
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
          rows={lines.map(({ key, label, value }) => {
            const mark = contested.find((each) => each.key === key);
            return { key, cells: [label, mark ? <Marked key={key} value={value} mark={mark} /> : value] };
          })}
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
