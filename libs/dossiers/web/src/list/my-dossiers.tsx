'use client';
import { isUnderWay, type DossierSummary } from '@gun/dossiers-contract';
import { formatDate } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, ButtonLink, Column, LinkList, Margin, Page, PageHead, Reference, Row, Rows, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { DossierTag } from '../dossier/dossier-tag';
import { useMyDossiers } from './use-my-dossiers';

const groups = {
  yourTurn: ({ yourTurn, status }) => yourTurn && status !== 'draft',
  running: ({ yourTurn, status }) => !yourTurn && isUnderWay(status),
  drafts: ({ status }) => status === 'draft',
  closed: ({ status }) => status === 'decided' || status === 'completed' || status === 'withdrawn',
} as const satisfies Record<string, (dossier: DossierSummary) => boolean>;

/** What waits for the citizen first, then what waits for the State. */
export function MyDossiers() {
  const t = useTranslations('dossiers.list');
  const { data, error, refetch } = useMyDossiers();
  return (
    <Page>
      <PageHead title={t('title')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data?.items.length === 0 && <NoDossier />}
        {Object.entries(groups).map(([group, belongs]) => (
          <Group key={group} title={t(group)} id={group} dossiers={data?.items.filter(belongs) ?? []} />
        ))}
      </Column>
      <Margin>
        <AlsoMine />
      </Margin>
    </Page>
  );
}

/** What else a person has here besides dossiers. */
function AlsoMine() {
  const t = useTranslations('dossiers.list.also');
  const language = useLocale();
  return (
    <Section id="also" title={t('title')}>
      <LinkList
        items={[
          { href: `/${language}/wallet`, text: t('wallet'), icon: 'document' },
          { href: `/${language}/training-credits`, text: t('training'), icon: 'clock' },
        ]}
      />
    </Section>
  );
}

function Group({ id, title, dossiers }: { id: string; title: string; dossiers: readonly DossierSummary[] }) {
  const t = useTranslations('dossiers.list');
  const language = useLocale();
  if (dossiers.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <Rows>
        {dossiers.map((dossier) => (
          <Row
            key={dossier.id}
            href={`/${language}/dossiers/${dossier.id}`}
            title={dossier.title[language]}
            aside={<DossierTag {...dossier} />}
            note={
              <>
                <Reference>{dossier.reference}</Reference>{' '}
                {dossier.expiresOn
                  ? t('keptUntil', { date: formatDate(dossier.expiresOn, language) })
                  : t('updated', { date: formatDate(dossier.updatedAt, language) })}
              </>
            }
          >
            <p>{dossier.statement[language]}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function NoDossier() {
  const t = useTranslations('dossiers.list');
  const language = useLocale();
  return (
    <Section id="empty" title={t('emptyTitle')}>
      <p>{t('emptyText')}</p>
      <Actions>
        <ButtonLink href={`/${language}/search`}>{t('choose')}</ButtonLink>
      </Actions>
    </Section>
  );
}
