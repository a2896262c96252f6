import type { ReactNode } from 'react';
import { Call, type PhoneNumber } from '../content/call';
import { Column, Margin, Page, PageHead } from './page';
import { Section } from './section';

/** Somebody to turn to. No page of ours is a dead end, so none can be built without this. */
export interface HumanRoute {
  title: string;
  phone: PhoneNumber;
  /** "Gratuit, de 7 h à 20 h". */
  hours: ReactNode;
  counter: { href: string; text: ReactNode };
}

export interface ProblemPageProps {
  eyebrow?: ReactNode;
  title: ReactNode;
  lead: ReactNode;
  human: HumanRoute;
  /** The code to say when calling, with the heading above it and the words before it. */
  code?: { title: string; text: ReactNode; reference: string };
  children?: ReactNode;
}

export function ProblemPage({ eyebrow, title, lead, human, code, children }: ProblemPageProps) {
  return (
    <Page>
      <PageHead eyebrow={eyebrow} title={title} lead={lead} />
      <Column>{children}</Column>
      <Margin>
        <HumanHelp {...human} />
        {code && (
          <Section id="problem-code" title={code.title}>
            <p>
              {code.text} <span className="ref">{code.reference}</span>
            </p>
          </Section>
        )}
      </Margin>
    </Page>
  );
}

/** The same route in the margin of any page. */
export function HumanHelp({ title, phone, hours, counter, children }: HumanRoute & { children?: ReactNode }) {
  return (
    <Section id="human-help" title={title}>
      <p>
        <Call phone={phone} />
        <br />
        {hours}
      </p>
      {children}
      <p>
        <a href={counter.href}>{counter.text}</a>
      </p>
    </Section>
  );
}
