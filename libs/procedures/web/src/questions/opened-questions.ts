import type { VisibleField } from '@gun/procedures-contract/engine';
import type { Logic } from '@gun/procedures-contract';

/**
 * Questions on the same page that one option of radios opens, by pointer of the radios and value of the option. A group is
 * too large to stand inside an option, and what is asked after it stays after it.
 */
export function openedBy(fields: readonly VisibleField[]): Map<string, Record<string, VisibleField[]>> {
  const opened = new Map<string, Record<string, VisibleField[]>>();
  fields.forEach((field, at) => {
    const condition = optionCondition(field.field.showIf);
    const opening = fields.findIndex(
      ({ pointer, field: { widget } }) => widget === 'radios' && pointer === condition?.pointer,
    );
    const radios = fields[opening];
    const pastGroup = fields.slice(opening, at + 1).some((between) => between.field.widget === 'group');
    if (!condition || !radios || pastGroup) return;
    const byOption = opened.get(radios.pointer) ?? {};
    opened.set(radios.pointer, { ...byOption, [condition.option]: [...(byOption[condition.option] ?? []), field] });
  });
  return opened;
}

/** Reads `{"==": [{"var": "question"}, "option"]}`, the one condition that an option can open with. */
function optionCondition(showIf: Logic | undefined): { pointer: string; option: string } | undefined {
  const operands = operandsOf(showIf, '==');
  const [variable, option] = Array.isArray(operands) ? operands : [];
  const name = operandsOf(variable, 'var');
  return typeof name === 'string' && typeof option === 'string' ? { pointer: `/${name}`, option } : undefined;
}

const operandsOf = (logic: Logic | undefined, operator: string): Logic | undefined =>
  typeof logic === 'object' && logic !== null && Object.hasOwn(logic, operator)
    ? (logic as Readonly<Record<string, Logic>>)[operator] // hasOwn proved the operator
    : undefined;
