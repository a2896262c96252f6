import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ApiProvider, ReadCache, useRead, type Api } from '@gun/api-client';
import { type Route } from '@gun/kernel';
import { type Parties, type Party } from '@gun/identity-contract';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { actingFor, actFor } from '../acting-for/acting-for';
import { ForOneself } from './for-oneself';
import { WhileRightHolds } from './while-right-holds';
import { WithinReach } from './within-reach';
import en from '../messages/en.json' with { type: 'json' };

const paul = '0190a5d3-ac96-774b-8cce-b302099a8058';
const under = (more: Partial<Party>): Parties => ({
  ...{ enterpriseRegister: 'known', nationalRegister: 'known' },
  items: [
    { href: '/x', id: 'louise', kind: 'person', name: 'Louise', right: 'self', source: 'nationalRegister' },
    { href: '/x', id: paul, kind: 'person', name: 'Paul', right: 'parent', source: 'nationalRegister', ...more },
  ],
});
const mandateForAll = under({ right: 'mandate', source: 'mandate' });
const mandateForSome = under({ right: 'mandate', source: 'mandate', procedures: ['study-grant'] });
const orderOverGoods = under({ right: 'administrator', procedures: ['study-grant'] });

const citizen = { role: 'citizen', assurance: 'low' } as const;
const route = (operationId: string, mandate?: 'limited' | 'full'): Route => ({
  ...{ api: 'test', operationId, method: 'GET', path: '/x', tag: 'Test', summary: 'Test', status: 200 },
  access: { ...citizen, ...(mandate && { mandate }) },
});
const closed = route('readClosed');
const forAll = route('readForAll', 'full');
const forSome = route('readForSome', 'limited');

function Values({ of }: { of: Route }) {
  const { data } = useRead(of, {});
  return data ? <p>values</p> : null;
}

function show(parties: Parties | Promise<Parties>, of: Route) {
  const asked: string[] = [];
  const call = async ({ operationId }: Route) => {
    asked.push(operationId);
    return operationId === 'listMyParties' ? parties : { values: true };
  };
  const api = { call } as unknown as Api; // these parts only read
  const human = { title: 'Somebody to talk to', hours: 'From 7 to 20', counter: 'A counter' };
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={{ identity: en, site: { human } }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <WhileRightHolds>
          <WithinReach of={of}>
            <Values of={of} />
          </WithinReach>
        </WhileRightHolds>
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { asked, container };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  cleanup();
  actFor(undefined);
});

test('for oneself everything is read, and nobody is asked whom one may act for', async () => {
  const { asked } = show(mandateForSome, closed);
  expect(await screen.findByText('values')).toBeTruthy();
  expect(asked).toEqual(['readClosed']);
});

describe('acting for somebody else', () => {
  beforeEach(() => actFor(paul));

  test.each([
    ['a parent', under({}), closed],
    ['a guardian', under({ right: 'guardian' }), closed],
    ['a mandate for everything', mandateForAll, forAll],
    ['a mandate for some procedures', mandateForSome, forSome],
    ['the order of a judge', orderOverGoods, forSome],
  ])('%s reads what its right reaches', async (_right, parties, of) => {
    show(parties, of);
    expect(await screen.findByText('values')).toBeTruthy();
  });

  test.each([
    ['a mandate for everything', mandateForAll, closed, /under a mandate. It opens their dossiers, but not this page/],
    ['a mandate for some procedures', mandateForSome, forAll, /under a mandate/],
    ['the order of a judge', orderOverGoods, forAll, /by order of a judge. It opens their dossiers, but not this page/],
  ])(
    '%s reads one calm sentence where it does not reach, and nothing is asked',
    async (_right, parties, of, sentence) => {
      const { asked, container } = show(parties, of);
      expect(await screen.findByText(sentence)).toBeTruthy();
      expect(screen.queryByRole('alert')).toBeNull();
      expect(asked).toEqual(['listMyParties']);
      expect(screen.getByRole('link', { name: 'See their dossiers' }).getAttribute('href')).toBe('/en/dossiers');
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  test('nothing is asked before it is known by which right', () => {
    const { asked } = show(new Promise<Parties>(() => {}), closed);
    expect(asked).toEqual(['listMyParties']);
  });

  test('once the right is over, the whole page says so, and one press goes on in one’s own name', async () => {
    const { items, ...registers } = mandateForAll;
    show({ ...registers, items: items.slice(0, 1) }, forAll);
    expect(await screen.findByRole('heading', { name: 'Your right to act is over' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to my own name' }));
    expect(actingFor()).toBeUndefined();
    expect(await screen.findByText('values')).toBeTruthy();
  });

  test('while a register is silent, nobody is told that their right is over', async () => {
    const { items } = mandateForAll;
    show({ enterpriseRegister: 'unavailable', nationalRegister: 'known', items: items.slice(0, 1) }, forAll);
    expect(await screen.findByText('values')).toBeTruthy();
    expect(screen.queryByText('Your right to act is over')).toBeNull();
  });
});

test('a page about oneself is not opened for somebody else, whatever the right', async () => {
  actFor(paul);
  const api = { call: async () => under({}) } as unknown as Api; // it only reads
  const human = { title: 'Somebody to talk to', hours: 'From 7 to 20', counter: 'A counter' };
  render(
    <NextIntlClientProvider locale="en" messages={{ identity: en, site: { human } }} timeZone="UTC">
      <ApiProvider api={api} cache={new ReadCache()}>
        <ForOneself>
          <p>my wallet</p>
        </ForOneself>
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  expect(await screen.findByText(/acting for Paul at the moment. You open this page only for yourself/)).toBeTruthy();
  expect(screen.queryByText('my wallet')).toBeNull();
});
