import type { Language } from '@gun/kernel';
import type { ProcedureSummary } from '@gun/procedures-contract';
import { Column, HumanHelp, Margin, Page, PageHead, Row, Rows, Search, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useHumanRoute } from '../site/human-route';
import { Incomplete } from './incomplete';

interface SearchResultsProps {
  language: Language;
  query: string;
  procedures?: readonly ProcedureSummary[];
}

export function SearchResults({ language, query, procedures }: SearchResultsProps) {
  const t = useTranslations('portal.search');
  const home = useTranslations('portal.home');
  return (
    <Page>
      <PageHead title={t('title')}>
        <Search
          action={`/${language}/search`}
          label={home('searchLabel')}
          buttonText={home('search')}
          hint={home('searchHint')}
          defaultValue={query}
        />
      </PageHead>
      <Column>
        {procedures ? <Found language={language} query={query} procedures={procedures} /> : <Incomplete />}
      </Column>
      <Margin>
        <HumanHelp {...useHumanRoute()} />
      </Margin>
    </Page>
  );
}

function Found({ language, query, procedures }: Required<SearchResultsProps>) {
  const t = useTranslations('portal.search');
  const count = procedures.length;
  return (
    <Section id="results" title={query ? t('resultsFor', { count, query }) : t('all')}>
      {count === 0 && <p>{t('nothing')}</p>}
      <Rows>
        {procedures.map(({ key, name, summary, audience }) => (
          <Row key={key} href={`/${language}/procedures/${key}`} title={name[language]} note={t(audienceOf(audience))}>
            <p>{summary[language]}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function audienceOf(audience: ProcedureSummary['audience']) {
  if (audience.length > 1) return 'forBoth';
  return audience[0] === 'enterprise' ? 'forEnterprise' : 'forCitizen';
}
