import { fieldsOf } from '../../shared/conditions';
import type { FormDefinition } from '../../shared/form-fields';
import type { DefinitionProblem } from './check-definition';

interface Node {
  /** Where its condition stands. */
  path: (string | number)[];
  /** Fields whose answers decide whether it is shown. */
  dependsOn: string[];
  section?: string;
}

/**
 * Conditions of visibility that go round in a circle, also through the section a field stands in: nobody could say
 * what is shown.
 *
 * @returns one problem for each circle, at the condition that closes it; a field that names itself is one
 */
export function visibilityCycle({ sections = [], fields }: Pick<FormDefinition, 'sections' | 'fields'>): DefinitionProblem[] {
  const nodes = new Map<string, Node>();
  sections.forEach(({ key, visibleWhen }, index) => {
    nodes.set(`section ${key}`, { path: ['sections', index, 'visibleWhen'], dependsOn: visibleWhen ? fieldsOf(visibleWhen) : [] });
  });
  fields.forEach(({ key, section, visibleWhen }, index) => {
    nodes.set(key, { path: ['fields', index, 'visibleWhen'], dependsOn: visibleWhen ? fieldsOf(visibleWhen) : [], section });
  });

  const problems: DefinitionProblem[] = [];
  const done = new Set<string>();
  const visit = (name: string, way: string[]): void => {
    const node = nodes.get(name);
    if (!node || done.has(name)) return;
    const inSection = node.section === undefined ? [] : [`section ${node.section}`];
    for (const next of [...node.dependsOn, ...inSection]) {
      const steps = [...way, name];
      const start = steps.indexOf(next);
      if (start < 0) visit(next, steps);
      else {
        const circle = [...steps.slice(start), next].join(' → ');
        problems.push({ path: node.path, message: `visibility goes round in a circle: ${circle}`, params: { fault: 'circle', circle } });
      }
    }
    done.add(name);
  };
  for (const name of nodes.keys()) visit(name, []);
  return problems;
}
