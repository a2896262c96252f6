import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { deliveredOffices, deliveredProcedures, lifeEvents } from '@gun/procedures-contract';
import { toCpsvAp, type Resource } from './cpsv-ap';
import { context } from './cpsv-ap-context';

const published = deliveredProcedures.map((definition) => ({ definition, publishedAt: '2026-11-25T09:00:00.000Z' }));
const graph = toCpsvAp(published, deliveredOffices, lifeEvents)['@graph'];

const links = Object.entries(context)
  .filter(([, term]) => typeof term === 'object' && '@type' in term && term['@type'] === '@id')
  .map(([name]) => name);

const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const targetsOf = (resource: Resource): unknown[] => links.flatMap((name) => list(resource[name]));
const typesAt = new Map(graph.map((resource) => [resource['@id'], list(resource['@type'])]));

/** Type that the shapes of CPSV-AP 3.2.0 want behind each link. */
const classes: Record<string, string> = {
  type: 'skos:Concept',
  audience: 'skos:Concept',
  currency: 'skos:Concept',
  thematicArea: 'skos:Concept',
  isClassifiedBy: 'skos:Concept',
  language: 'dct:LinguisticSystem',
  spatial: 'dct:Location',
  hasCompetentAuthority: 'cv:PublicOrganisation',
  contactPoint: 'cv:ContactPoint',
  hasChannel: 'cv:Channel',
  hasCost: 'cv:Cost',
  hasInput: 'cv:Evidence',
  produces: 'cv:Output',
  follows: 'cpsv:Rule',
  implements: 'eli:LegalResource',
  hasLegalResource: 'eli:LegalResource',
  isGroupedBy: 'cv:Event',
  hasRelatedService: 'cpsv:PublicService',
};

describe('the catalogue as linked data', () => {
  test('describes each procedure once', () =>
    expect(graph.filter((one) => one['@type'] === 'cpsv:PublicService')).toHaveLength(deliveredProcedures.length));

  test('describes everything that it refers to', () => {
    const missing = graph.flatMap(targetsOf).filter((iri) => !typesAt.has(String(iri)));
    expect(missing).toEqual([]);
  });

  test('knows the type behind every link of its vocabulary', () =>
    expect(Object.keys(classes).sort()).toEqual([...links].sort()));

  test('gives what it refers to the type that the vocabulary wants', () => {
    const wrong = graph.flatMap((resource) =>
      Object.entries(classes).flatMap(([name, type]) =>
        list(resource[name]).filter((iri) => !typesAt.get(String(iri))?.includes(type)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('has no resource twice', () => expect(typesAt.size).toBe(graph.length));

  test('uses only names of its context', () => {
    const names = graph.flatMap(Object.keys).filter((name) => !name.startsWith('@'));
    expect(names.filter((name) => !(name in context))).toEqual([]);
  });

  test('writes titles in the four languages', () => {
    for (const { title } of graph) if (title) expect(Object.keys(title).sort()).toEqual([...languages].sort());
  });

  test('names an authority and a legal resource for each procedure', () => {
    for (const one of graph.filter((resource) => resource['@type'] === 'cpsv:PublicService')) {
      expect(list(one['hasCompetentAuthority']).length).toBeGreaterThan(0);
      expect(list(one['hasLegalResource']).length).toBeGreaterThan(0);
    }
  });
});
