import type { AccessItem } from '@gun/data-broker-contract';
import { Details, Rows, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { AccessRow } from './access-row';
import { categoryOf } from './access-words';
import { useProcedureNames } from './use-accesses';

interface AccessesByOrganisationProps {
  readonly items: readonly AccessItem[];
  readonly visitsOpen: boolean;
}

/**
 * Administration by administration, the one that looked last first. What the counter read because the person was here
 * themself stands folded below what it read otherwise: there are many such lines, and they surprise nobody.
 */
export function AccessesByOrganisation({ items, visitsOpen }: AccessesByOrganisationProps) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const groups = Map.groupBy(items, ({ entry }) => entry.who.organisation.id);
  return [...groups].map(([id, lines]) => {
    const visits = lines.filter(isVisit);
    return (
      <Section key={id} id={`by-${id}`} title={lines[0]?.entry.who.organisation.name[language]}>
        <Lines items={lines.filter((line) => !isVisit(line))} />
        {visits.length > 0 && (
          <Details summary={t('visits', { count: visits.length })} open={visitsOpen}>
            <Lines items={visits} />
          </Details>
        )}
      </Section>
    );
  });
}

const isVisit = ({ entry }: AccessItem): boolean => categoryOf(entry) === 'visit';

function Lines({ items }: Pick<AccessesByOrganisationProps, 'items'>) {
  const procedures = useProcedureNames();
  if (items.length === 0) return null;
  return (
    <Rows>
      {items.map((item) => (
        <AccessRow key={item.entry.id} item={item} procedures={procedures} />
      ))}
    </Rows>
  );
}
