import type { AccessItem } from '@gun/data-broker-contract';
import { Rows, Section } from '@gun/ui';
import { useLocale } from 'next-intl';
import { AccessRow } from './access-row';
import { useProcedureNames } from './use-accesses';

/** Administration by administration, the one that looked last first. */
export function AccessesByOrganisation({ items }: { items: readonly AccessItem[] }) {
  const language = useLocale();
  const procedures = useProcedureNames();
  const groups = Map.groupBy(items, ({ entry }) => entry.who.organisation.id);
  return [...groups].map(([id, lines]) => (
    <Section key={id} id={`by-${id}`} title={lines[0]?.entry.who.organisation.name[language]}>
      <Rows>
        {lines.map((item) => (
          <AccessRow key={item.entry.id} item={item} procedures={procedures} />
        ))}
      </Rows>
    </Section>
  ));
}
