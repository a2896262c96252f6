import { describe, expect, test } from '@jest/globals';
import { mayAccept, mayAnswer, mayFetch, mayRefusePreview, stateAt, untilOf, type PreviewLife } from './preview-policy';

const asked = new Date('2026-11-25T09:00:00Z');
const after = (hours: number): Date => new Date(asked.getTime() + hours * 3_600_000);
const open: PreviewLife = { state: 'open', openUntil: after(14 * 24) };
const accepted: PreviewLife = { ...open, state: 'accepted', answeredAt: after(1) };
const refused: PreviewLife = { ...open, state: 'refused', answeredAt: after(1) };
const handedOver: PreviewLife = { ...accepted, handedOverAt: after(2) };

describe('a question that waits for the person', () => {
  test('is over after fourteen days, to the moment', () => {
    expect(stateAt(open, after(14 * 24))).toBe('open');
    expect(stateAt(open, new Date(after(14 * 24).getTime() + 1))).toBe('over');
  });

  test('can be answered once', () => {
    expect(mayAnswer(open, after(1))).toEqual({ allowed: true });
    for (const life of [accepted, refused, handedOver])
      expect(mayAnswer(life, after(2))).toEqual({ allowed: false, reason: 'previewAnswered' });
    expect(mayAnswer(open, after(15 * 24))).toEqual({ allowed: false, reason: 'previewOver' });
  });
});

describe('a yes', () => {
  test('is fetched within a day', () => {
    expect(untilOf(accepted)).toEqual(after(25));
    expect(mayFetch(accepted, after(25))).toEqual({ allowed: true });
    expect(mayFetch(accepted, after(25.1))).toEqual({ allowed: false, reason: 'previewOver' });
  });

  test('is taken back until it is fetched, and not afterwards', () => {
    expect(mayRefusePreview(accepted, after(2)).allowed).toBe(true);
    expect(mayRefusePreview(handedOver, after(2))).toEqual({ allowed: false, reason: 'previewAnswered' });
  });

  test('serves once', () => {
    expect(mayFetch(handedOver, after(3))).toEqual({ allowed: false, reason: 'previewUsed' });
  });

  test('is about what was seen, at most forty minutes before', () => {
    const seen = { seen: ['driving-licence'], seenAt: asked };
    const minutes = (count: number): Date => new Date(asked.getTime() + count * 60_000);
    expect(mayAccept(['driving-licence'], seen, minutes(40)).allowed).toBe(true);
    expect(mayAccept(['driving-licence'], seen, minutes(41))).toEqual({ allowed: false, reason: 'previewNotSeen' });
    expect(mayAccept(['income-statement'], seen, minutes(1)).allowed).toBe(false);
    expect(mayAccept(['driving-licence'], { ...seen, seenAt: undefined }, minutes(1)).allowed).toBe(false);
  });
});

test('a no stays a no, whatever the time', () => {
  for (const now of [after(2), after(400)])
    expect(mayFetch(refused, now)).toEqual({ allowed: false, reason: 'previewRefused' });
});

test('an open question can be waited for', () => {
  expect(mayFetch(open, after(1))).toEqual({ allowed: true });
});
