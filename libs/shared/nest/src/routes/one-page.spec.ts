import { describe, expect, it } from '@jest/globals';
import { defineRoute } from '@gun/kernel';
import { z } from 'zod';
import { onePage } from './one-page';

const listTents = defineRoute({
  api: 'tents',
  operationId: 'listTents',
  method: 'GET',
  path: '/fields/{fieldId}/tents',
  tag: 'Tents',
  summary: 'List the tents of a field',
  access: 'public',
  params: z.strictObject({ fieldId: z.string() }),
  query: z.strictObject({
    colour: z.string().optional(),
    afterTent: z.string().optional(),
    pageSize: z.coerce.number().default(2),
  }),
  status: 200,
});

const after = (tent: string) => ({ afterTent: tent });

describe('one page of a list', () => {
  it('ends where nothing follows, also when it is full', () => {
    expect(onePage(listTents, { fieldId: 'a', pageSize: 2 }, [], after)).toEqual({ page: [] });
    expect(onePage(listTents, { fieldId: 'a', pageSize: 2 }, ['1', '2'], after)).toEqual({ page: ['1', '2'] });
  });

  it('does not show the row that says that more follow', () => {
    const { page } = onePage(listTents, { fieldId: 'a', pageSize: 2 }, ['1', '2', '3'], after);
    expect(page).toEqual(['1', '2']);
  });

  it('asks the next one as this one was asked, after the last row that it shows', () => {
    const query = { fieldId: 'a/b', colour: 'blue & white', afterTent: '0', pageSize: 2 };
    expect(onePage(listTents, query, ['1', '2', '3'], after).next).toBe(
      '/api/tents/v1/fields/a%2Fb/tents?colour=blue+%26+white&afterTent=2&pageSize=2',
    );
  });
});
