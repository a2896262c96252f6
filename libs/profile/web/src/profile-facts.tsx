'use client';
import { formatDate } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import type { Fact } from '@gun/procedures-contract';
import { ContestedMark, correctionAddress, factLines } from '@gun/procedures-web';
import { Fact as FactRow, Facts } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

/** Values of one source, each with the way to say that it is wrong. */
export function ProfileFacts({ facts, language }: { facts: readonly Fact[]; language: Language }) {
  return (
    <Facts look="editable">
      {facts.map((fact) => (
        <ProfileFact key={fact.id} fact={fact} language={language} />
      ))}
    </Facts>
  );
}

function ProfileFact({ fact, language }: { fact: Fact; language: Language }) {
  const t = useTranslations('profile');
  const { kind, name, concept, contested, since } = fact;
  const label = kind === 'registerValue' ? name?.[language] : t(`kind.${kind}`);
  if (fact.state !== 'known') {
    const source = fact.source[language];
    return <FactRow label={label}>{t(fact.state === 'absent' ? 'absent' : 'silent', { source })}</FactRow>;
  }
  const wrong = {
    href: correctionAddress(language, concept),
    text: t('wrong'),
    visuallyHiddenText: t('about', { label: label ?? '' }),
  };
  return (
    <FactRow label={label} act={contested || !concept ? undefined : wrong}>
      {factLines(fact, language).map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
      {since && (
        <>
          <br />
          <span className="small quiet">{t('since', { date: formatDate(since, language) })}</span>
        </>
      )}
      <ContestedMark contested={contested} language={language} />
    </FactRow>
  );
}
