import { useMemo } from 'react';
import { SOURCES } from '../../../../../../shared/sources';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import { subjectsOfFields, type Subject } from '../../../../conditions/subject';
import type { Configuration } from '../../draft/draft';

/** What a condition on a case can look at: its own fields, and the answers to every form. */
export function useCaseSubjects({ campaigns, workflows, forms }: Configuration): Subject[] {
  const text = useText();
  const localised = useLocalised();
  return useMemo(() => {
    const statuses = new Map(workflows.flatMap((workflow) => workflow.statuses).map(({ key, name }) => [key, localised(name) || key]));
    const own: Subject[] = [
      { field: 'priority', name: text('field.priority'), kind: 'number' },
      { field: 'category', name: text('field.category'), kind: 'short-text' },
      { field: 'subject', name: text('field.subject'), kind: 'short-text' },
      { field: 'tags', name: text('field.tags'), kind: 'multiple-choice' },
      { field: 'owner', name: text('field.owner'), kind: 'contact' },
      { field: 'deadlineAt', name: text('field.deadlineAt'), kind: 'date-time' },
      {
        field: 'source',
        name: text('field.source'),
        kind: 'single-choice',
        choices: SOURCES.map((source) => ({ value: source, name: text(`source.${source}`) })),
      },
      {
        field: 'status',
        name: text('field.status'),
        kind: 'single-choice',
        choices: [...statuses].map(([value, name]) => ({ value, name })),
      },
      {
        field: 'campaign',
        name: text('field.campaign'),
        kind: 'single-choice',
        choices: campaigns.map(({ slug, name }) => ({ value: slug, name: localised(name) || slug })),
      },
    ];
    const answers = forms.flatMap(({ slug, title, fields }) =>
      subjectsOfFields(fields, localised).map((subject) => ({
        ...subject,
        field: `answers.${slug}.${subject.field}`,
        name: `${localised(title) || slug}: ${subject.name}`,
      })),
    );
    return [...own, ...answers];
  }, [campaigns, workflows, forms, text, localised]);
}
