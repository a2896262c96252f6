import { Column, HumanHelp, Margin, Page, PageHead, Section } from '@gun/ui';
import type { ReactNode } from 'react';
import { useHumanRoute } from '../site/human-route';

interface StatementProps {
  title: string;
  lead: string;
  sections: readonly { id: string; title: string; text: ReactNode }[];
  note?: string;
}

/** A page of plain sections: what the State declares about this site. */
export function Statement({ title, lead, sections, note }: StatementProps) {
  return (
    <Page>
      <PageHead title={title} lead={lead} />
      <Column>
        {sections.map(({ id, title: heading, text }) => (
          <Section key={id} id={id} title={heading}>
            {typeof text === 'string' ? <p>{text}</p> : text}
          </Section>
        ))}
        {note && <p className="quiet small">{note}</p>}
      </Column>
      <Margin>
        <HumanHelp {...useHumanRoute()} />
      </Margin>
    </Page>
  );
}
