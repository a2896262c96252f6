import { Clock } from '../content/clock';
import { Section } from '../page/section';
import { Status } from '../content/status';
import { Steps } from '../content/steps';
import { Tag } from '../content/tag';
import { Timeline, TimelineEvent } from '../content/timeline';
import { Rich } from './rich';
import type { GalleryTexts } from './texts';

export function StatusSamples({ texts, turn }: { texts: GalleryTexts['status']; turn: string }) {
  return (
    <>
      <Status id="g-status" title={texts.title} sentence={<Rich>{texts.sentence}</Rich>}>
        <Clock
          id="g-clock"
          title={texts.clock}
          rule={texts.rule}
          todayText={texts.today}
          spans={[
            { kind: 'elapsed', days: 35, text: texts.elapsed },
            { kind: 'paused', days: 7, text: texts.paused },
            { kind: 'left', days: 40, text: texts.left },
          ]}
          start={{ date: texts.from, text: texts.complete }}
          end={{ date: texts.to, text: texts.latest }}
        />
      </Status>
      <Section id="g-timeline" title={texts.timeline}>
        <Timeline>
          <TimelineEvent when={texts.from}>{texts.complete}</TimelineEvent>
          <TimelineEvent when={texts.today} progress="now" tag={<Tag look="turn">{turn}</Tag>}>
            {texts.asked}
          </TimelineEvent>
          <TimelineEvent when={texts.next} progress="next">
            {texts.decision}
          </TimelineEvent>
        </Timeline>
        <Steps
          label={texts.steps}
          steps={[
            { title: texts.complete, state: texts.complete, progress: 'done', href: '#g-timeline' },
            { title: texts.asked, state: texts.now, progress: 'now' },
            { title: texts.decision, state: texts.next, progress: 'next' },
          ]}
        />
      </Section>
    </>
  );
}
