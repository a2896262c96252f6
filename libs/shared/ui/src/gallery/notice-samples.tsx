import { Details } from '../content/details';
import { InsetText } from '../content/inset-text';
import { Notice } from '../content/notice';
import { NotificationBanner } from '../content/notification-banner';
import { Section } from '../page/section';
import { Tag } from '../content/tag';
import { WarningText } from '../content/warning-text';
import type { GalleryTexts } from './texts';

export function NoticeSamples({ texts, warning }: { texts: GalleryTexts['notices']; warning: string }) {
  return (
    <Section id="g-notices" title={texts.title}>
      <div className="demo">
        <p className="chips">
          <Tag look="turn">{texts.turn}</Tag> <Tag look="info">{texts.with}</Tag> <Tag look="ok">{texts.accepted}</Tag>{' '}
          <Tag look="no">{texts.refused}</Tag> <Tag look="hollow">{texts.draft}</Tag>
        </p>
        <NotificationBanner titleText={texts.important} titleHeadingLevel={3} titleId="g-banner">
          <p>{texts.importantText}</p>
        </NotificationBanner>
        <Notice look="turn" title={texts.turnTitle} headingLevel={3}>
          <p>{texts.turnText}</p>
        </Notice>
        <Notice look="ok" title={texts.okTitle} headingLevel={3}>
          <p>{texts.okText}</p>
        </Notice>
        <Notice look="no" title={texts.noTitle} headingLevel={3}>
          <p>{texts.noText}</p>
        </Notice>
        <Notice look="still" title={texts.stillTitle} headingLevel={3}>
          <p>{texts.stillText}</p>
        </Notice>
        <WarningText iconFallbackText={warning}>{texts.warningText}</WarningText>
        <InsetText>{texts.inset}</InsetText>
        <Details summary={texts.summary}>
          <p>{texts.details}</p>
        </Details>
      </div>
    </Section>
  );
}
