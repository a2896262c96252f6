import { formatDate } from '@gun/i18n';
import type { DataFateView } from '@gun/own-data-contract';
import { Row, Rows, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Kinds of data with one fate: how many, why, and from which day they are free. */
export function Fates({ id, fates }: { id: 'goes' | 'stays'; fates: readonly DataFateView[] }) {
  const t = useTranslations(`ownData.erase.${id}`);
  const language = useLocale();
  return (
    <>
      <h3 id={id}>{t('title')}</h3>
      {fates.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Rows label={t('title')}>
          {fates.map(({ what, count, reason, until, fate }, index) => (
            <Row
              key={index}
              headingLevel={4}
              title={count > 1 ? `${what[language]} (${count})` : what[language]}
              aside={<Tag look={fate === 'held' ? 'info' : 'hollow'}>{until ? dayOf(until) : t('tag')}</Tag>}
            >
              <p>{reason[language]}</p>
            </Row>
          ))}
        </Rows>
      )}
    </>
  );

  function dayOf(until: string): string {
    return `${t('until')} ${formatDate(until, language)}`;
  }
}
