import { formatDate } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import type { Fact } from '@gun/procedures-contract';
import { factLines } from '@gun/procedures-web';
import { Fact as FactRow, Facts, Icon, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

/** One section per register, as the register names itself. */
export function ProfileFacts({ facts, language }: { facts: readonly Fact[]; language: Language }) {
  const sources = Map.groupBy(facts, ({ source }) => source[language]);
  return [...sources].map(([source, known], index) => (
    <Section key={source} id={`source-${index + 1}`} title={source}>
      <ReadAt fact={known[0]} source={source} language={language} />
      <Facts look="editable">
        {known.map((fact) => (
          <ProfileFact key={fact.id} fact={fact} language={language} />
        ))}
      </Facts>
    </Section>
  ));
}

function ReadAt({ fact, source, language }: { fact?: Fact; source: string; language: Language }) {
  const t = useTranslations('profile');
  if (!fact || fact.state === 'unavailable') return null;
  return (
    <p className="source">
      <Icon name="source" /> {t('readAt', { source, date: formatDate(fact.readAt, language) })}
    </p>
  );
}

function ProfileFact({ fact, language }: { fact: Fact; language: Language }) {
  const t = useTranslations('profile');
  const source = fact.source[language];
  if (fact.state !== 'known') {
    return (
      <FactRow label={t(`kind.${fact.kind}`)}>{t(fact.state === 'absent' ? 'absent' : 'silent', { source })}</FactRow>
    );
  }
  return (
    <FactRow label={t(`kind.${fact.kind}`)}>
      {factLines(fact, language).map((line) => (
        <Fragment key={line}>
          {line}
          <br />
        </Fragment>
      ))}
      {fact.since && <span className="small quiet">{t('since', { date: formatDate(fact.since, language) })}</span>}
    </FactRow>
  );
}
