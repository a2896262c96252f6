'use client';

import { useTranslations } from 'next-intl';
import { Fact as FactRow, Facts, WithIcon } from '@gun/ui';
import type { Language, LocalizedText } from '@gun/kernel';
import type { Fact } from '@gun/procedures-contract';
import { addressLines, dateText, factText, typeset } from '@gun/procedures-contract/engine';
import { ContestedMark } from './contested-mark';
import { Lines } from '../lines';

export interface SourcedFactProps {
  fact: Fact;
  label: LocalizedText;
  language: Language;
  /** Where to say that it is wrong; without it the source is only named. */
  wrongHref?: (fact: Fact) => string;
}

/** What a register says, with its name and date, or that it is silent. Stands inside `Facts` of look `sourced`. */
export function SourcedFact({ fact, label, language, wrongHref }: SourcedFactProps) {
  const t = useTranslations('procedures');
  const text = typeset(label[language], language);
  const date = fact.since
    ? t('knownSince', { date: dateText(fact.since, language) })
    : t('readOn', { date: dateText(fact.readAt.slice(0, 10), language) });
  const { name, contested } = fact;
  if (fact.state !== 'known') {
    return (
      <FactRow label={text}>
        {name && <p>{name[language]}</p>}
        <WithIcon name="info" small>
          {t(fact.state === 'absent' ? 'sourceEmpty' : 'sourceSilent', { source: fact.source[language] })}
        </WithIcon>
      </FactRow>
    );
  }
  return (
    <FactRow
      label={text}
      source={{
        name: fact.source[language],
        date,
        // What is contested already is followed in its dossier, and not said twice.
        wrong:
          wrongHref && !contested && fact.kind !== 'registerValue'
            ? {
                href: wrongHref(fact),
                text: t('isThisWrong'),
                visuallyHiddenText: t('aboutLabel', { label: text }),
              }
            : undefined,
      }}
    >
      {name && (
        <>
          <span className="small quiet">{name[language]}</span>
          <br />
        </>
      )}
      <Lines lines={factLines(fact, language)} />
      <ContestedMark {...{ contested, language }} />
    </FactRow>
  );
}

/** All that the registers say for a form, for its first page and the check before sending. */
export function KnownFacts({
  form,
  facts,
  ...style
}: Pick<SourcedFactProps, 'language' | 'wrongHref'> & {
  form: { facts: readonly { id: string; label: LocalizedText }[] };
  facts: readonly Fact[];
}) {
  const shown = form.facts.flatMap(({ id, label }) => {
    const fact = facts.find((candidate) => candidate.id === id);
    return fact ? [<SourcedFact key={id} {...style} fact={fact} label={label} />] : [];
  });
  return shown.length === 0 ? null : <Facts look="sourced">{shown}</Facts>;
}

/** The value of a fact as lines of text. */
export function factLines({ value }: Pick<Fact, 'value'>, language: Language): string[] {
  const single = factText(value, language);
  if (single !== undefined) return [single];
  if (value?.address) return addressLines(value.address, language);
  if (value?.members) {
    const members = value.members.map(({ name, birthDate }) => `${name}, ${dateText(birthDate, language)}`);
    return members.length > 0 ? members : [nobody[language]];
  }
  const units = (value?.units ?? []).map(({ name, address }) => [name, ...addressLines(address, language)].join(', '));
  return units.length > 0 ? units : [none[language]];
}

/** A register that knows of nobody, or of nothing, says so: an empty line would look like a fault. */
const nobody: Readonly<Record<Language, string>> = { fr: 'Personne', nl: 'Niemand', de: 'Niemand', en: 'Nobody' };
const none: Readonly<Record<Language, string>> = { fr: 'Aucune', nl: 'Geen', de: 'Keine', en: 'None' };
