import type { ReactNode } from 'react';

export interface ClockSpan {
  kind: 'elapsed' | 'paused' | 'left';
  days: number;
  /** "35 jours écoulés". */
  text: string;
}

export interface ClockProps {
  id: string;
  /** What the drawing says, in words. */
  title: string;
  /** The rule with its legal basis, under the drawing. */
  rule: ReactNode;
  spans: readonly ClockSpan[];
  todayText: string;
  start: { date: ReactNode; text: ReactNode };
  end: { date: ReactNode; text: ReactNode };
}

/** The statutory deadline: done is solid, paused is hatched, left is hollow. */
export function Clock({ id, title, rule, spans, todayText, start, end }: ClockProps) {
  return (
    <figure className="clock">
      <svg role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-rule`} width="100%" height="54">
        <title id={`${id}-title`}>{title}</title>
        <Hatch id={`${id}-hatch`} />
        <Bars id={id} spans={spans} todayText={todayText} />
      </svg>
      <div className="clock-ends">
        <p>
          <b>{start.date}</b>
          {start.text}
        </p>
        <p>
          <b>{end.date}</b>
          {end.text}
        </p>
      </div>
      <ul className="clock-key">
        {spans.map(({ kind, text }, index) => (
          <li key={index}>
            <svg aria-hidden="true" focusable="false">
              <rect className={kind} fill={hatched(kind, id)} x="1" y="1" width="22" height="10" />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <figcaption id={`${id}-rule`}>{rule}</figcaption>
    </figure>
  );
}

function Bars({ id, spans, todayText }: Pick<ClockProps, 'id' | 'spans' | 'todayText'>) {
  const bars = placed(spans);
  const today = bars.find(({ kind }) => kind === 'left')?.from ?? 100;
  const anchor = today < 15 ? 'start' : today > 85 ? 'end' : 'middle';
  return (
    <>
      {bars.map(({ kind, from, share }, index) => (
        <rect
          key={index}
          className={kind}
          fill={hatched(kind, id)}
          x={`${from}%`}
          y="26"
          width={`${share}%`}
          height="18"
        />
      ))}
      <line className="today" x1={`${today}%`} x2={`${today}%`} y1="20" y2="50" />
      <text x={`${today}%`} y="14" textAnchor={anchor}>
        {todayText}
      </text>
      <line className="end" x1="100%" x2="100%" y1="20" y2="50" />
    </>
  );
}

function placed(spans: readonly ClockSpan[]) {
  const total = spans.reduce((sum, span) => sum + span.days, 0) || 1;
  let from = 0;
  return spans.map((span) => {
    const share = (100 * span.days) / total;
    const bar = { ...span, from: rounded(from), share: rounded(share) };
    from += share;
    return bar;
  });
}

const rounded = (percent: number) => Math.round(percent * 100) / 100;

const hatched = (kind: ClockSpan['kind'], id: string) => (kind === 'paused' ? `url(#${id}-hatch)` : undefined);

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch-line" x1="0" y1="0" x2="0" y2="8" />
      </pattern>
    </defs>
  );
}
