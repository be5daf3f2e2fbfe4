import { TEMPLATE_PLACEHOLDERS, type TemplatePlaceholder } from '../../shared/template-placeholders';
import type { CaseView } from './compile-template';

/**
 * What a template asks for and a case does not have.
 *
 * @param used paths such as `contact.name`
 */
export function unfilledPlaceholders(used: string[], view: CaseView): TemplatePlaceholder[] {
  const all = Object.entries(TEMPLATE_PLACEHOLDERS) as [TemplatePlaceholder, string][];
  return all.filter(([, path]) => used.includes(path) && valueAt(view, path).trim() === '').map(([placeholder]) => placeholder);
}

function valueAt(view: CaseView, path: string): string {
  const [part = '', name = ''] = path.split('.');
  const values = (view as unknown as Record<string, Record<string, string> | undefined>)[part];
  return values?.[name] ?? '';
}
