import { ButtonLink } from '../form/button-link';
import { Changed } from '../content/changed';
import { DeskPanel } from '../desk/desk-panel';
import { Due, type Urgency } from '../desk/due';
import { Identity } from '../content/identity';
import { Internal } from '../desk/internal';
import { Keys } from '../desk/keys';
import { Preview } from '../desk/preview';
import { Queue, QueueRow } from '../desk/queue';
import { Section } from '../page/section';
import { Tag } from '../content/tag';
import type { GalleryTexts } from './texts';

type DeskTexts = GalleryTexts['desk'];

/** On the denser paper of the back office. */
export function DeskSamples({ texts, language }: { texts: DeskTexts; language: string }) {
  return (
    <div data-density="compact">
      <Section id="g-desk" title={texts.title}>
        <Identity
          title={texts.identity}
          headingLevel={3}
          facts={[
            { label: texts.dossier, value: <span className="ref">NAM-26-4K7P-02</span> },
            { label: texts.officer, value: 'Nadia El Amrani' },
            { label: texts.deadline, value: <Due urgency="paused">{texts.pausedSince}</Due> },
          ]}
        />
        <QueueSample texts={texts} />
        <Keys shortcuts={[{ keys: ['J', 'K'], text: texts.nextKey }]} />
        <DeskPanel id="g-panel" title={texts.todo} headingLevel={3}>
          <ButtonLink href="#g-desk">{texts.prepare}</ButtonLink>
        </DeskPanel>
        <Internal id="g-internal" title={texts.note} headingLevel={3} warning={texts.noteWarning}>
          <p>{texts.noteText}</p>
        </Internal>
        <p>
          <Changed>{texts.changed}</Changed>
        </p>
        <Preview label={texts.preview} lang={language}>
          <p>{texts.previewText}</p>
        </Preview>
      </Section>
    </div>
  );
}

const rows: { reference: string; applicant: string; date: string; urgency: Urgency }[] = [
  { reference: 'NAM-26-3F8V-19', applicant: 'Benoît Servais', date: '20.11', urgency: 'late' },
  { reference: 'NAM-26-4A2C-63', applicant: 'Fatima Ouali', date: '25.11', urgency: 'soon' },
  { reference: 'NAM-26-4K7P-02', applicant: 'Camille Lambert', date: '04.01', urgency: 'paused' },
];

function QueueSample({ texts }: { texts: DeskTexts }) {
  const notes: Record<Urgency, string | undefined> = {
    late: texts.late,
    soon: texts.soon,
    paused: texts.pausedSince,
    later: undefined,
  };
  return (
    <Queue
      caption={texts.queue}
      scrollLabel={texts.scroll}
      columns={[
        { text: texts.deadline, sortBy: 'deadline', sorted: 'ascending' },
        { text: texts.dossier, sortBy: 'reference' },
        { text: texts.applicant },
        { text: texts.stage },
      ]}
    >
      {rows.map(({ reference, applicant, date, urgency }) => (
        <QueueRow
          key={reference}
          choose={<input type="checkbox" aria-label={texts.choose.replace('{reference}', reference)} />}
          due={
            <Due urgency={urgency} note={notes[urgency]}>
              {date}
            </Due>
          }
          dossier={
            <a className="ref" href="#g-desk">
              {reference}
            </a>
          }
          cells={[applicant, <Tag key="stage">{texts.exam}</Tag>]}
          current={urgency === 'paused'}
        />
      ))}
    </Queue>
  );
}
