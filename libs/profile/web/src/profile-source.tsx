'use client';
import { isProblem } from '@gun/api-client';
import { formatDate, formatDateTime } from '@gun/i18n';
import { ProblemNotice, SignInHere } from '@gun/identity-web';
import type { ProfileBlock, ProfileSource as Source } from '@gun/profile-contract';
import { Actions, Button, Icon, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DataUses } from './data-uses';
import { ProfileFacts } from './profile-facts';
import { useProfileSource } from './use-profile-source';

/** One source. What it holds is read when the person opens it: that reading is their own line in the access log. */
export function ProfileSource({ source }: { source: Source }) {
  const t = useTranslations('profile.source');
  const language = useLocale();
  const [opened, open] = useState(false);
  const name = source.name[language];
  const readable = source.blocks.some((block) => block.readable);
  return (
    <Section id={source.key} title={name} headingLevel={3}>
      <p className="source">
        <Icon name="source" /> {source.keeper[language]}
      </p>
      <ul className="plain">
        {source.blocks.map(({ type, title, closed }) => (
          <Listed key={type} title={title[language]} closed={closed} opened={opened} />
        ))}
      </ul>
      {readable && !opened && (
        <Actions>
          <Button type="button" look="alt" onClick={() => open(true)}>
            {t('open')}
            <span className="vh"> : {name}</span>
          </Button>
        </Actions>
      )}
      {opened && <Opened source={source} />}
      <DataUses source={source} />
    </Section>
  );
}

interface ListedProps {
  readonly title: string;
  readonly closed: Source['blocks'][number]['closed'];
  readonly opened: boolean;
}

/** What the source may hold: once it is opened, only what stays closed, with the reason. */
function Listed({ title, closed, opened }: ListedProps) {
  const t = useTranslations('profile.source');
  if (opened && !closed) return null;
  return (
    <li>
      {title}
      {closed && <p className="small quiet">{t(`closed.${closed}`)}</p>}
    </li>
  );
}

function Opened({ source }: { source: Source }) {
  const t = useTranslations('profile.source');
  const language = useLocale();
  const { data, error, isFetching, refetch } = useProfileSource(source.key);
  if (isProblem(error, 'assuranceTooLow')) return <SignInHere needed={error.requiredAssurance ?? 'substantial'} />;
  const silent = data?.blocks.some(({ state }) => state === 'unavailable' || state === 'deferred');
  return (
    <>
      <div role="status">
        <p className={data ? 'vh' : undefined}>{t(data ? 'opened' : 'asking', { source: source.name[language] })}</p>
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data?.blocks.map((block) => (
        <Block key={block.type} block={block} />
      ))}
      {silent && (
        <Actions>
          <Button type="button" look="alt" aria-busy={isFetching} onClick={() => void refetch()}>
            {t('again')}
            <span className="vh"> : {source.name[language]}</span>
          </Button>
        </Actions>
      )}
    </>
  );
}

/** What the source says about one subject, or why it says nothing. */
function Block({ block }: { block: ProfileBlock }) {
  const t = useTranslations('profile.source');
  const language = useLocale();
  const { state, failure, facts, issuedAt, validUntil, expectedAt } = block;
  return (
    <div className="stack">
      <h4>{block.title[language]}</h4>
      {state === 'known' && (
        <>
          <p className="source">
            {issuedAt && t('issued', { date: formatDate(issuedAt, language) })}{' '}
            {validUntil && t('validUntil', { date: formatDate(validUntil, language) })}
          </p>
          <ProfileFacts facts={facts} language={language} />
        </>
      )}
      {state === 'absent' && <p>{t('absent')}</p>}
      {state === 'unavailable' && <p>{t(`failure.${failure ?? 'silent'}`)}</p>}
      {state === 'deferred' && (
        <p>{expectedAt ? t('deferredUntil', { date: formatDateTime(expectedAt, language) }) : t('deferred')}</p>
      )}
    </div>
  );
}
