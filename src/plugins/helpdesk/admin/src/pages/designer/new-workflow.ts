import type { WorkflowDocument } from '../../../../shared/contracts/configuration';
import type { Localised } from '../../../../shared/localised';

/** The shortest workflow that can be published: a case is new, somebody works on it, it is closed. */
export function newWorkflow(slug: string, name: Localised): WorkflowDocument {
  return {
    slug,
    name,
    initial: 'new',
    statuses: [
      { key: 'new', name: { en: 'New', cs: 'Nový', pl: 'Nowa', ru: 'Новая' }, kind: 'unused' },
      { key: 'in-progress', name: { en: 'In progress', cs: 'V řešení', pl: 'W toku', ru: 'В работе' }, kind: 'open' },
      { key: 'closed', name: { en: 'Closed', cs: 'Uzavřený', pl: 'Zamknięta', ru: 'Закрыта' }, kind: 'closed' },
    ],
    transitions: [
      { from: 'new', to: 'in-progress' },
      { from: 'in-progress', to: 'closed' },
      { from: 'closed', to: 'in-progress' },
    ],
  };
}
