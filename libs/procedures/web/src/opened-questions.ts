import type { VisibleField } from '@gun/procedures-contract/engine';
import type { Logic } from '@gun/procedures-contract';

/** Questions on the same page that one option of radios opens, by pointer of the radios and value of the option. */
export function openedBy(fields: readonly VisibleField[]): Map<string, Record<string, VisibleField[]>> {
  const opened = new Map<string, Record<string, VisibleField[]>>();
  for (const field of fields) {
    const condition = optionCondition(field.field.showIf);
    const radios = fields.find(
      ({ pointer, field: { widget } }) => widget === 'radios' && pointer === condition?.pointer,
    );
    if (!condition || !radios || field.field.widget === 'group') continue;
    const byOption = opened.get(radios.pointer) ?? {};
    opened.set(radios.pointer, { ...byOption, [condition.option]: [...(byOption[condition.option] ?? []), field] });
  }
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
