import { softened } from '@gun/procedures-contract/engine';
import { Breadcrumbs, Column, Page, PageHead } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { GuideProps } from './guide-props';
import { ProcedureEssentials } from './procedure-essentials';
import { ProcedureMargin } from './procedure-margin';
import { ProcedureNext } from './procedure-next';
import { ProcedureOtherWays } from './procedure-other-ways';
import { ProcedureQuestions } from './procedure-questions';

/** Everything to know before signing in, and without a script. */
export function ProcedureGuide({ language, procedure, gateway }: GuideProps & { gateway: string }) {
  const site = useTranslations('site.nav');
  const { name, summary } = procedure.about;
  return (
    <Page>
      <PageHead
        trail={
          <Breadcrumbs
            labelText={site('breadcrumbs')}
            items={[
              { text: site('home'), href: `/${language}` },
              { text: site('procedures'), href: `/${language}/search` },
            ]}
          />
        }
        title={softened(name[language])}
        lead={summary[language]}
      />
      <Column>
        <ProcedureEssentials language={language} procedure={procedure} />
        <ProcedureQuestions language={language} procedure={procedure} />
        <ProcedureOtherWays language={language} procedure={procedure} gateway={gateway} />
        <ProcedureNext language={language} procedure={procedure} />
      </Column>
      <ProcedureMargin language={language} procedure={procedure} />
    </Page>
  );
}
