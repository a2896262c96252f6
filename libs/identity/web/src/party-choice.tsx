'use client';
import { Button, Notice, Row, Rows, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { formatEnterprise } from './format-enterprise';
import { useParties } from './use-parties';

/** Oneself and every enterprise that the register lets one represent. */
export function PartyChoice({ only }: { only?: readonly ('person' | 'enterprise')[] }) {
  const t = useTranslations('identity.parties');
  const { parties, present, choose, register } = useParties();
  return (
    <>
      {register === 'unavailable' && <Notice look="still" title={t('unavailable')} headingLevel={3} />}
      <Rows label={t('title')}>
        {parties
          .filter(({ kind }) => !only || only.includes(kind))
          .map((party) => (
            <Row
              key={party.id}
              title={party.right === 'self' ? t('self', { name: party.name }) : party.name}
              note={
                party.kind === 'enterprise' && t('enterprise', { number: formatEnterprise(party.enterpriseNumber) })
              }
              aside={
                party.id === present?.id ? (
                  <Tag look="ok">{t('now')}</Tag>
                ) : (
                  <Button type="button" look="alt" onClick={() => choose(party)}>
                    {t('choose', { name: party.name })}
                  </Button>
                )
              }
            />
          ))}
      </Rows>
    </>
  );
}
