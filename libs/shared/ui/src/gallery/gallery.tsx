import { siteMessages } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { Icon } from '../icons/icon';
import { type IconName, iconPaths } from '../icons/icon-paths';
import { Column, Margin, Page, PageHead } from '../page/page';
import { Section } from '../page/section';
import { ChoiceSamples } from './choice-samples';
import { DeskSamples } from './desk-samples';
import { FactSamples } from './fact-samples';
import { FieldSamples } from './field-samples';
import { NavigationSamples } from './navigation-samples';
import { NoticeSamples } from './notice-samples';
import { PaperSamples } from './paper-samples';
import { StatusSamples } from './status-samples';
import { TextSamples } from './text-samples';
import { galleryTexts } from './texts';

/** Every component in every state: what is photographed, and what one looks at before asking for another. */
export function Gallery({ language }: { language: Language }) {
  const texts = galleryTexts[language];
  const site = siteMessages[language];
  return (
    <Page>
      <PageHead title={texts.title} lead={texts.lead} />
      <Column>
        <TextSamples texts={texts} />
        <FieldSamples texts={texts.fields} site={site} language={language} />
        <ChoiceSamples texts={texts.fields} site={site} />
        <NoticeSamples texts={texts.notices} warning={site.warning} />
        <FactSamples texts={texts.facts} site={site} turn={texts.notices.turn} />
        <StatusSamples texts={texts.status} turn={texts.notices.turn} />
        <PaperSamples texts={texts.papers} />
        <NavigationSamples texts={texts} site={site} />
        <DeskSamples texts={texts.desk} language={language} />
      </Column>
      <Margin>
        <Section id="g-margin" title={texts.margin.title}>
          <p>{texts.margin.text}</p>
        </Section>
        <Icons />
      </Margin>
    </Page>
  );
}

function Icons() {
  const names = Object.keys(iconPaths) as IconName[]; // the keys of a literal object are its own names
  return (
    <ul className="icon-list">
      {names.map((name) => (
        <li key={name}>
          <Icon name={name} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
