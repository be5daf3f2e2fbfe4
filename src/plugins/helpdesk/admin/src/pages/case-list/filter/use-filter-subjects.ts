import { useMemo } from 'react';
import {
  CASE_FILTERS,
  FILTER_KIND_OF_FIELD,
  FILTER_OPERATORS,
  type CaseFilterField,
  type FilterKind,
} from '../../../../../shared/case-filters';
import type { Operator } from '../../../../../shared/conditions';
import type { GetCaseFilters } from '../../../../../shared/contracts/cases';
import type { FieldKind } from '../../../../../shared/form-fields';
import { SOURCES } from '../../../../../shared/sources';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import type { Subject } from '../../../conditions/subject';
import type { Choice } from '../../designer/inputs/choice';
import { useKindChoices } from '../../designer/workflow/use-kind-choices';
import { FILTER_NAMES } from './filter-names';
import { statusChoices } from './status-choices';
import { useStatusDot } from '../../../components/use-status-dot';

const PHASES = ['open', 'paused', 'closed'] as const;

const KIND_OF_INPUT: Record<FilterKind, FieldKind> = {
  text: 'short-text',
  choice: 'single-choice',
  person: 'single-choice',
  number: 'number',
  time: 'date-time',
  date: 'date',
  'yes-no': 'yes-no',
};

/** Several at once is what is mostly meant: `in` comes first, and stands for `=` as well. */
const OF_CHOICES: readonly Operator[] = ['in', 'notIn', 'null', 'notNull'];

/** What the list can be filtered by, the most usual first, with what there is to choose from. */
export function useFilterSubjects(filters: GetCaseFilters.Response['data'] | undefined): Subject[] {
  const text = useText();
  const localised = useLocalised();
  const kinds = useKindChoices();
  const dot = useStatusDot();
  return useMemo(() => {
    if (!filters) return [];
    const named = ({ slug, name }: { slug: string; name: string }): Choice => ({ value: slug, name });
    const choices: Partial<Record<CaseFilterField, Choice[]>> = {
      status: statusChoices(filters.statuses, localised).map(({ kind, ...choice }) => ({ ...choice, icon: dot(kind) })),
      statusKind: kinds,
      phase: PHASES.map((phase) => ({ value: phase, name: text(`phase.${phase}`) })),
      campaign: filters.campaigns.map(({ slug, name }) => named({ slug, name: localised(name) || slug })),
      category: filters.categories.map(({ slug, name }) => named({ slug, name: localised(name) || slug })),
      tags: filters.tags.map(named),
      source: SOURCES.map((source) => ({ value: source, name: text(`source.${source}`) })),
      team: filters.teams.map((team) => ({ value: team, name: team })),
      owner: [{ value: 'me', name: text('filter.me') }, ...filters.owners.map(({ id, name }) => ({ value: String(id), name }))],
    };
    const own = FILTER_NAMES.map(([field, name]): Subject => subjectOf(field, text(name), CASE_FILTERS[field], choices[field]));
    const answers = filters.answers.map(({ column, form, label, kind, options }) =>
      subjectOf(
        column,
        `${localised(form)}: ${localised(label)}`,
        FILTER_KIND_OF_FIELD[kind] ?? 'text',
        options?.map((option) => ({ value: option.key, name: localised(option.label) || option.key })),
      ),
    );
    return [...own, ...answers];
  }, [filters, text, localised, kinds, dot]);
}

function subjectOf(field: string, name: string, kind: FilterKind, choices: Choice[] | undefined): Subject {
  return {
    field,
    name,
    kind: KIND_OF_INPUT[kind],
    operators: choices ? OF_CHOICES : FILTER_OPERATORS[kind],
    isRelative: kind === 'time',
    ...(choices && { choices }),
  };
}
