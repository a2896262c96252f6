import { describe, expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { type Deviation, deviations } from './deviations';
import { fieldAdapters } from './field-adapters';
import { componentsOfTheirs, type Fixture, fixturesOf } from './fixtures';
import { notCompared } from './not-compared';
import { outlineOf } from './outline';
import { pageAdapters } from './page-adapters';
import { unsupported } from './unsupported';

const adapters = { ...fieldAdapters, ...pageAdapters };

function oursFor(component: string, fixture: Fixture): string {
  const adapter = adapters[component];
  if (!adapter) throw new Error(`no adapter for ${component}`);
  const { container, unmount } = render(adapter(fixture.options));
  const outline = outlineOf(container).join('\n');
  unmount();
  return outline;
}

function theirsFor(fixture: Fixture): string {
  const container = document.createElement('div');
  container.innerHTML = fixture.html;
  document.body.append(container);
  const outline = outlineOf(container).join('\n');
  container.remove();
  return outline;
}

const applicable = (component: string) => deviations.filter((each) => each.components.includes(component));

const withDeviations = (outline: string, list: readonly Deviation[]) =>
  list.reduce((text, each) => each.change(text), outline);

const isUnsupported = (component: string, fixture: Fixture) =>
  unsupported.some((each) => each.component === component && each.fixtures.includes(fixture.name));

describe.each(Object.keys(adapters))('%s says what GOV.UK Frontend says', (component) => {
  const fixtures = fixturesOf(component);

  test.each(fixtures.filter((each) => !isUnsupported(component, each)).map((each) => [each.name, each] as const))(
    '%s',
    (_name, fixture) => {
      expect(oursFor(component, fixture)).toBe(withDeviations(theirsFor(fixture), applicable(component)));
    },
  );
});

test('each component that GOV.UK Frontend ships is compared, or left out for a reason', () => {
  expect([...Object.keys(adapters), ...Object.keys(notCompared)].sort()).toEqual(componentsOfTheirs());
});

describe('each listed deviation', () => {
  test.each(deviations.flatMap((each) => each.components.map((component) => [each.reason, component, each] as const)))(
    '"%s" still exists in %s',
    (_reason, component, deviation) => {
      const others = applicable(component).filter((each) => each !== deviation);
      const needed = fixturesOf(component).filter(
        (each) => oursFor(component, each) !== withDeviations(theirsFor(each), others),
      );
      expect(needed.filter((each) => !isUnsupported(component, each))).not.toEqual([]);
    },
  );

  test.each(unsupported.flatMap((each) => each.fixtures.map((name) => [each.component, name] as const)))(
    '%s: %s is still not supported',
    (component, name) => {
      const fixture = fixturesOf(component).find((each) => each.name === name);
      if (!fixture) throw new Error(`${component} has no fixture "${name}"`);
      expect(oursFor(component, fixture)).not.toBe(withDeviations(theirsFor(fixture), applicable(component)));
    },
  );
});
