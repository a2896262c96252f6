import { ActingFor } from '../page/acting-for';
import { Actions } from '../page/actions';
import { Button } from '../form/button';
import { ButtonLink } from '../form/button-link';
import { Icon } from '../icons/icon';
import { Search } from '../form/search';
import { Section } from '../page/section';
import { SubmitButton } from '../form/submit-button';
import { Rich } from './rich';
import type { GalleryTexts } from './texts';

export function TextSamples({ texts }: { texts: GalleryTexts }) {
  const { text, header, buttons } = texts;
  return (
    <>
      <Section id="g-text" title={text.title}>
        <p className="eyebrow">{text.eyebrow}</p>
        <p className="lead">{text.lead}</p>
        <p>
          <Rich>{text.body}</Rich>
        </p>
      </Section>
      <Section id="g-header" title={header.title}>
        <div className="demo">
          <ActingFor
            kind="person"
            sentence={
              <>
                {header.acting} <strong>Monique Delvaux</strong>
              </>
            }
            right={header.right}
            back={{ href: '#content', text: buttons.later }}
          />
          <Search id="g-search" label={header.search} buttonText={header.find} hint={header.hint} />
        </div>
      </Section>
      <Section id="g-buttons" title={buttons.title}>
        <Actions>
          <SubmitButton type="button">
            {buttons.send} <Icon name="arrow-right" />
          </SubmitButton>
          <ButtonLink href="#g-buttons" look="alt">
            {buttons.download}
          </ButtonLink>
          <Button type="button" look="danger">
            {buttons.withdraw}
          </Button>
          <Button type="button" look="plain">
            {buttons.later}
          </Button>
        </Actions>
      </Section>
    </>
  );
}
