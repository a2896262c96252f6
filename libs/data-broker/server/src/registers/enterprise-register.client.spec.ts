import { enterprises, personas } from '@gun/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SourceLine } from '../sources/source-line';
import { EnterpriseRegisterClient } from './enterprise-register.client';
import { answerJson, startLyingRegister, type LyingRegister } from './lying-register';

const { number: cbeNumber } = enterprises.koffiebar;
const { nrn: holderSsin } = personas.bram;
const head = { cbeNumber, denomination: 'Koffiebar', status: 'AC' };
let register: LyingRegister;
let client: EnterpriseRegisterClient;
let notes: string[];
beforeAll(async () => {
  register = await startLyingRegister();
});
afterAll(() => register.stop());
beforeEach(() => {
  notes = [];
  const settings = { url: register.url, apiKey: 'test-key-test-key', keys: register.signer.keys, timeoutMs: 500 };
  client = new EnterpriseRegisterClient(new SourceLine(settings), { warn: (note) => notes.push(note) });
});

test('what the enterprise register sends more of a director is dropped, and noted without its name or value', async () => {
  const directs = { holderSsin, functionCode: 'DIRECTOR', startDate: '2020-01-01', enterprise: head };
  register.behave = answerJson({ functions: [{ ...directs, salary: 'x' }] });
  expect(await client.mandatesOf(holderSsin)).toMatchObject({
    value: [{ enterpriseNumber: cbeNumber, name: 'Koffiebar', active: true, since: '2020-01-01' }],
  });
  expect(notes).toEqual(['Crossroads Bank sent 1 fields more than are read']);
  expect(JSON.stringify(await client.mandatesOf(holderSsin))).not.toContain('salary');
});

test('what it sends as agreed is not noted', async () => {
  register.behave = answerJson({ functions: [] });
  await client.mandatesOf(holderSsin);
  expect(notes).toEqual([]);
});
