'use client';
import { formatDate, helpline } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, BackLink, Button, Call, Column, Margin, Notice, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AccessesByOrganisation } from './accesses-by-organisation';
import type { ChosenFilter } from './access-filter';
import { FilterAccesses, type Organisation } from './filter-accesses';
import { TakeAccesses } from './take-accesses';
import { useAccesses } from './use-accesses';

/** Who looked at the data of the party one acts for. */
export function Accesses() {
  const t = useTranslations('accesses');
  const site = useTranslations('site.nav');
  const language = useLocale();
  const [filter, setFilter] = useState<ChosenFilter>({ period: 'month', q: '' });
  const [organisation, setOrganisation] = useState('');
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
          organisation={organisation}
          onChoose={(chosen, only) => {
            setFilter(chosen);
            setOrganisation(only);
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
  readonly organisation: string;
  readonly onChoose: (filter: ChosenFilter, organisation: string) => void;
}

function Lines({ filter, organisation, onChoose }: LinesProps) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const { since, items, damaged, error, retry, more, isPending } = useAccesses(filter);
  const organisations = new Map(
    items?.map(({ entry: { who } }): [string, Organisation] => [
      who.organisation.id,
      { id: who.organisation.id, name: who.organisation.name[language] },
    ]),
  );
  const shown = items?.filter(({ entry }) => !organisation || entry.who.organisation.id === organisation);
  const count = shown?.length ?? 0;
  return (
    <>
      {damaged > 0 && (
        <Notice look="no" title={t('damagedTitle')}>
          <p>{t('damaged', { count: damaged, phone: helpline.text })}</p>
        </Notice>
      )}
      <FilterAccesses chosen={filter} organisations={[...organisations.values()]} onChoose={onChoose} />
      {error && <ProblemNotice error={error} retry={retry} />}
      <p role="status">
        {!shown && !error && t('loading')}
        {shown &&
          (count === 0
            ? t('none')
            : since
              ? t('count', { count, since: formatDate(since, language) })
              : t('countAll', { count }))}
      </p>
      {shown && <AccessesByOrganisation items={shown} />}
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
