/** What we write is compared with the reference messages of the system, what we read is tried on them. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeQueryRequest, type EvidenceQuery } from './query-request';
import { readQueryResponse } from './query-response';
import { findElement, readXml, type XmlElement } from './read-xml';
import { agents, tertiaryDiploma } from './tertiary-diploma';

const reference = (name: string) => readFileSync(join(import.meta.dirname, 'reference', `${name}.xml`), 'utf8');
const withXmllint = spawnSync('xmllint', ['--version']).error ? test.skip : test;
const answered = '4ffb5281-179d-4578-adf2-39fd13ccc797';
const query: EvidenceQuery = {
  id: '1a2b3c4d-0000-4000-8000-000000000000',
  issuedAt: new Date('2026-11-30T09:00:00Z'),
  procedure: 'T3',
  ...agents,
  person: { familyName: 'Relais', givenName: 'Yanis', dateOfBirth: '1999-08-26' },
  assurance: 'high',
  evidence: tertiaryDiploma,
};

/** Elements, slot names and types of a document, without what is in them. */
const skeleton = (element: XmlElement | undefined): unknown => ({
  element: element && `{${element.namespace}}${element.name}`,
  slot: element?.attributes['name'],
  type: element?.attributes['type'],
  children: element?.children.map(skeleton),
});

/** What the reference has and we leave out on purpose: descriptions, and the foreign identifier of the person. */
const withoutOptional = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children
    .filter(({ name }) => name !== 'Description' && !(element.name === 'Person' && name === 'Identifier'))
    .map(withoutOptional),
});

describe('a request for evidence', () => {
  test('has the slots, elements and types of the reference message, in its order', () => {
    const expected = readXml(reference('query-request'));
    expect(skeleton(readXml(writeQueryRequest(query)))).toEqual(skeleton(expected && withoutOptional(expected)));
  });

  test('of the second round carries the preview and the way back', () => {
    const previewLocation = 'https://preview.example/space?token=a&b';
    const again = readXml(writeQueryRequest({ ...query, previewLocation, returnLocation: 'https://gun.example/d/1' }));
    const slots = again?.children.filter(({ name }) => name === 'Slot').map(({ attributes }) => attributes['name']);
    expect(slots?.slice(-2)).toEqual(['PreviewLocation', 'ReturnLocation']);
    expect(JSON.stringify(again)).toContain(previewLocation);
  });

  test('says as text whatever a name holds', () => {
    const person = { ...query.person, familyName: `O'Brien <b>&amp;"x"</b>\u0000` };
    const written = readXml(writeQueryRequest({ ...query, person }));
    const slot = findElement(written, 'Query', 'Slot', 'SlotValue', 'Person', 'FamilyName');
    expect(slot?.text).toBe(`O'Brien <b>&amp;"x"</b>`);
  });

  test.each([
    ['low', 'Low'],
    ['substantial', 'Substantial'],
    ['high', 'High'],
  ] as const)('tells the other state that a sign-in of level %s is %s', (assurance, told) => {
    const written = readXml(writeQueryRequest({ ...query, assurance }));
    expect(findElement(written, 'Query', 'Slot', 'SlotValue', 'Person', 'LevelOfAssurance')?.text).toBe(told);
  });

  withXmllint('is well-formed for another reader too', () => {
    expect(spawnSync('xmllint', ['--noout', '-'], { input: writeQueryRequest(query) }).status).toBe(0);
  });
});

describe('an answer', () => {
  test('with evidence is read as the reference message says it', () => {
    expect(readQueryResponse(reference('query-response'), answered)).toEqual({
      kind: 'evidence',
      evidence: {
        about: { familyName: 'Dupont', givenName: 'Jean', dateOfBirth: '1992-10-22' },
        classification: expect.stringContaining('/evidencetypeclassifications/DE/'),
        issuedOn: '1970-03-03',
        attachment: 'cid:1a2b3c4d-0000-4000-8000-000000000003@pdf.oots.fr',
      },
    });
  });

  test('with an error has its code', () => {
    expect(readQueryResponse(reference('exception-response'), answered)).toEqual({
      kind: 'error',
      code: 'EDM:ERR:0005',
    });
  });

  test('to another request is not taken for ours', () => {
    expect(readQueryResponse(reference('query-response'), query.id)).toBeUndefined();
  });

  test('in another version of the model is not guessed at', () => {
    const older = reference('query-response').replace('oots-edm:v2.0', 'oots-edm:v1.2');
    expect(readQueryResponse(older, answered)).toBeUndefined();
  });
});

describe('XML from outside', () => {
  test.each([
    ['an entity from a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>'],
    ['an entity that nobody defined', '<a>&x;</a>'],
    ['a style sheet', '<?xml-stylesheet href="x"?><a/>'],
    ['tags that do not close', '<a><b></a>'],
    ['a prefix without a namespace', '<x:a/>'],
    ['two roots', '<a/><a/>'],
    ['elements without end', '<a>'.repeat(100_000)],
    ['a great many elements', `<a>${'<b/>'.repeat(100_000)}</a>`],
    ['nothing', ''],
  ])('with %s is refused', (_what, text) => expect(readXml(text)).toBeUndefined());
});
