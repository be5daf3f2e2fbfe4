import { useCallback } from 'react';
import type { Problem } from '../../../../shared/problems';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { findEntity, type Configuration } from './draft/draft';

/** Problems in the reader's language, with the names of things in place of their keys. */
export function useProblemWords(configuration: Configuration): (problem: Problem) => Problem {
  const text = useText();
  const localised = useLocalised();
  return useCallback(
    (problem) => {
      const { rule, path, params: { fault = 'shape', ...params } = {} } = problem;
      const words = namesOf(path, params, configuration, localised);
      return { ...problem, message: rule === 'schema' ? text(`problem.schema.${fault}`, words) : text(`problem.${rule}`, words) };
    },
    [configuration, text, localised],
  );
}

type Params = Record<string, string | number | undefined>;

/** What stands in the sentence for each parameter. */
function namesOf(
  path: string,
  params: Params,
  configuration: Configuration,
  localised: ReturnType<typeof useLocalised>,
): Record<string, string | number> {
  const [, slug = ''] = path.split('.');
  const { workflows, forms } = configuration;
  const workflow = findEntity(configuration, 'workflows', slug);
  const form = forms.find((one) => one.slug === params.form) ?? findEntity(configuration, 'forms', slug);
  const field = form?.fields.find(({ key }) => key === params.field);
  const statuses = [...(workflow?.statuses ?? []), ...workflows.flatMap((one) => one.statuses)];
  const status = (key: Params[string]) => localised(statuses.find((one) => one.key === key)?.name);
  const names: Record<string, (key: Params[string]) => string> = {
    status,
    from: status,
    to: status,
    form: () => localised(form?.title),
    field: () => localised(field?.label),
    option: (key) => localised(field?.options?.find((option) => option.key === key)?.label),
    workflow: (key) => localised(workflows.find((one) => one.slug === key)?.name),
  };
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, names[name]?.(value) || value]])),
  );
}
