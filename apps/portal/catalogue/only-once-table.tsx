import type { EvidenceSources, EvidenceTypes } from '@gun/data-broker-contract';
import type { Language } from '@gun/kernel';
import type { ProcedureSummary } from '@gun/procedures-contract';
import { Column, Margin, HumanHelp, Page, PageHead, Section, Table } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useHumanRoute } from '../site/human-route';

export interface OnlyOnceTableProps {
  language: Language;
  procedures: readonly ProcedureSummary[];
  sources: EvidenceSources['items'];
  types: EvidenceTypes['items'];
}

/** What the state keeps its word on: how much of each procedure comes from sources, and which sources these can be. */
export function OnlyOnceTable({ language, procedures, sources, types }: OnlyOnceTableProps) {
  const t = useTranslations('portal.onlyOnce');
  const titleOf = (key: string) => types.find((type) => type.key === key)?.title[language] ?? key;
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        <Section id="procedures" title={t('procedures')}>
          <Table
            caption={t('procedures')}
            captionHidden
            head={[
              { text: t('procedure') },
              { text: t('fromSources'), format: 'numeric' },
              { text: t('asked'), format: 'numeric' },
              { text: t('share'), format: 'numeric' },
            ]}
            rows={procedures.map(({ key, name, onlyOnce: { fromSources, asked } }) => ({
              key,
              cells: [
                <a key="name" href={`/${language}/procedures/${key}`}>
                  {name[language]}
                </a>,
                fromSources,
                asked,
                `${Math.round((100 * fromSources) / Math.max(1, fromSources + asked))} %`,
              ],
            }))}
          />
          <p className="quiet">{t('how')}</p>
        </Section>
        <Section id="sources" title={t('sources')}>
          {sources.length === 0 && <p>{t('noSources')}</p>}
          {sources.length > 0 && (
            <Table
              caption={t('sources')}
              captionHidden
              head={[{ text: t('source') }, { text: t('keeper') }, { text: t('proves') }]}
              rows={sources.map(({ key, name, keeper, evidenceTypes }) => ({
                key,
                cells: [name[language], keeper[language], evidenceTypes.map(titleOf).join(', ')],
              }))}
            />
          )}
        </Section>
      </Column>
      <Margin>
        <HumanHelp {...useHumanRoute()} />
      </Margin>
    </Page>
  );
}
