import { languageFrom } from '@gun/kernel';
import { Column, Page, PageHead, Section } from '@gun/ui';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ShortcutChoice } from '@gun/dossiers-desk';
import { Help } from '../../../desk/help';
import { PageTitle } from '../../../desk/page-title';

const sections = ['state', 'tested', 'notTested', 'report'] as const;

export default async function AccessibilityPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  setRequestLocale(languageFrom(locale));
  const t = await getTranslations('backoffice.accessibility');
  return (
    <Page>
      <PageTitle of="accessibility" />
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        <Section id="shortcuts" title={t('shortcuts.title')}>
          <p>{t('shortcuts.text')}</p>
          <ShortcutChoice />
        </Section>
        {sections.map((section) => (
          <Section key={section} id={section} title={t(`${section}.title`)}>
            <p>{t(`${section}.text`)}</p>
          </Section>
        ))}
      </Column>
      <Help />
    </Page>
  );
}
