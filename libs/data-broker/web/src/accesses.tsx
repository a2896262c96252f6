'use client';
import { listAccesses, type AccessItem } from '@gun/data-broker-contract';
import { formatDate, helpline } from '@gun/i18n';
import { ProblemNotice, WithinReach } from '@gun/identity-web';
import { Actions, BackLink, Button, Call, Column, Margin, Notice, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AccessesByOrganisation } from './accesses-by-organisation';
import type { ChosenFilter, ShownOnly } from './access-filter';
import { categoryOf } from './access-words';
import { FilterAccesses, type Organisation } from './filter-accesses';
import { TakeAccesses } from './take-accesses';
import { useAccesses } from './use-accesses';

/** Who looked at the data of the party one acts for. */
export function Accesses() {
  return (
    <WithinReach of={listAccesses}>
      <WhoLooked />
    </WithinReach>
  );
}

function WhoLooked() {
  const t = useTranslations('accesses');
  const site = useTranslations('site.nav');
  const language = useLocale();
  const [filter, setFilter] = useState<ChosenFilter>({ period: 'month', q: '' });
  const [only, setOnly] = useState<ShownOnly>({ organisation: '' });
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/profile`}>{site('profile')}</BackLink>}
        title={t('title')}
        lead={t('lead')}
      />
      <Column>
        <Lines
          key={`${filter.period} ${filter.q}`}
          filter={filter}
          only={only}
          onChoose={(chosen, chosenOnly) => {
            setFilter(chosen);
            setOnly(chosenOnly);
          }}
        />
      </Column>
      <Margin>
        <Section id="hidden" title={t('hidden.title')}>
          <p>{t('hidden.text')}</p>
        </Section>
        <TakeAccesses />
        <Section id="talk" title={t('talk.title')}>
          <p>
            <Call phone={helpline} />
          </p>
          <p>{t('talk.text')}</p>
        </Section>
      </Margin>
    </Page>
  );
}

interface LinesProps {
  readonly filter: ChosenFilter;
  readonly only: ShownOnly;
  readonly onChoose: (filter: ChosenFilter, only: ShownOnly) => void;
}

function Lines({ filter, only, onChoose }: LinesProps) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const { since, items, damaged, error, retry, more, isPending } = useAccesses(filter);
  const organisations = new Map(
    items?.map(({ entry: { who } }): [string, Organisation] => [
      who.organisation.id,
      { id: who.organisation.id, name: who.organisation.name[language] },
    ]),
  );
  const categories = new Set(items?.map(({ entry }) => categoryOf(entry)));
  const shown = items?.filter(
    ({ entry }) =>
      (!only.organisation || entry.who.organisation.id === only.organisation) &&
      (!only.category || categoryOf(entry) === only.category),
  );
  const count = shown?.length ?? 0;
  return (
    <>
      {damaged > 0 && (
        <Notice look="no" title={t('damagedTitle')}>
          <p>{t('damaged', { count: damaged, phone: helpline.text })}</p>
        </Notice>
      )}
      <FilterAccesses
        chosen={filter}
        organisations={[...organisations.values()]}
        categories={[...categories]}
        onChoose={onChoose}
      />
      {error && <ProblemNotice error={error} retry={retry} />}
      <p role="status">
        {!shown && !error && t('loading')}
        {shown &&
          (count === 0
            ? t('none')
            : since
              ? t('count', { count, since: formatDate(since, language) })
              : t('countAll', { count }))}{' '}
        {shown && count > 0 && <CountPerReason items={shown} />}
      </p>
      {shown && <AccessesByOrganisation items={shown} visitsOpen={filter.q !== '' || only.category === 'visit'} />}
      {more && (
        <Actions>
          <Button type="button" look="alt" onClick={more} aria-busy={isPending}>
            {t('more')}
          </Button>
        </Actions>
      )}
    </>
  );
}

/** How many lines for which reason, so that the one that matters is not lost among one's own visits. */
function CountPerReason({ items }: { items: readonly AccessItem[] }) {
  const t = useTranslations('accesses');
  const counted = Map.groupBy(items, ({ entry }) => categoryOf(entry));
  const parts = [...counted].map(([category, { length: count }]) =>
    t('perReason', { category: t(`category.${category}`), count }),
  );
  return `${parts.join(', ')}.`;
}
