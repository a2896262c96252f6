'use client';
import { helpline } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { PermissionKind } from '@gun/own-data-contract';
import { Column, Details, LinkList, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PermissionRows } from './permission-rows';
import { TakenBack } from './taken-back';
import { usePermissions, type PermissionPlace } from './use-permissions';

/** All that I let others do, to take back; what a law lets them do, apart; and what is over. */
export function Permissions() {
  const t = useTranslations('ownData.permissions');
  const [takenBack, setTakenBack] = useState<PermissionPlace>();
  const language = useLocale();
  const { data, error, refetch } = usePermissions();
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && takenBack && <TakenBack kinds={data.kinds} place={takenBack} />}
        {data && <Given kinds={data.kinds} onTakenBack={setTakenBack} />}
        <Section id="law" title={t('law.title')}>
          <p>{t('law.text')}</p>
          <p>{t('law.rights')}</p>
          <LinkList
            items={[
              { href: `/${language}/profile`, text: t('law.uses'), icon: 'person' },
              { href: `/${language}/accesses`, text: t('law.accesses'), icon: 'eye' },
              { href: `/${language}/only-once`, text: t('law.sources'), icon: 'source' },
            ]}
          />
        </Section>
        {data && <Past kinds={data.kinds} />}
      </Column>
      <Margin>
        <Section id="more" title={t('more.title')}>
          <p>{t('more.text', { phone: helpline.text })}</p>
          <LinkList
            items={[
              { href: `/${language}/mandates`, text: t('more.mandates'), icon: 'person' },
              { href: `/${language}/wallet/history`, text: t('more.shown'), icon: 'eye' },
              { href: `/${language}/own-data`, text: t('more.ownData'), icon: 'download' },
            ]}
          />
        </Section>
      </Margin>
    </Page>
  );
}

const itemsOf = ({ items, ...kind }: PermissionKind, state: 'inForce' | 'over') => ({
  ...kind,
  items: items.filter((one) => one.state === state),
});
const isUsed = ({ items }: PermissionKind) => items.length > 0;

interface GivenProps {
  kinds: readonly PermissionKind[];
  onTakenBack: (place: PermissionPlace) => void;
}

function Given({ kinds, onTakenBack }: GivenProps) {
  const t = useTranslations('ownData.permissions');
  const language = useLocale();
  const given = kinds.map((kind) => itemsOf(kind, 'inForce'));
  const unused = given.filter((kind) => !isUsed(kind)).map(({ title }) => title[language]);
  return (
    <>
      {given.filter(isUsed).map((kind) => (
        <Section key={kind.kind} id={kind.kind} title={kind.title[language]}>
          <PermissionRows kind={kind} onTakenBack={onTakenBack} />
        </Section>
      ))}
      {unused.length > 0 && (
        <Section id="none" title={t('none')}>
          <ul className="bullets">
            {unused.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Past({ kinds }: { kinds: readonly PermissionKind[] }) {
  const t = useTranslations('ownData.permissions');
  const language = useLocale();
  const past = kinds.map((kind) => itemsOf(kind, 'over')).filter(isUsed);
  if (past.length === 0) return null;
  return (
    <Section id="past" title={t('past')}>
      {past.map((kind) => (
        <Details key={kind.kind} summary={`${kind.title[language]} (${kind.items.length})`}>
          <PermissionRows kind={kind} />
        </Details>
      ))}
    </Section>
  );
}
