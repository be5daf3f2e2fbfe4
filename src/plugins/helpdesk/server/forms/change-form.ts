import type { Core } from '@strapi/strapi';
import { applyFormEdits } from '../../shared/apply-form-edits';
import type { EditForm } from '../../shared/contracts/forms';
import { diffDocuments } from '../configuration/diff-documents';
import { publishConfiguration } from '../configuration/publish-configuration';
import type { Origin } from '../platform/actor';
import { inTransaction, lockConfiguration } from '../platform/database';
import { forbidden, formConflict, notFound, validationError } from '../platform/errors';
import { readFormEdits } from './form-edits-input';
import { countCasesWithForm, findPublishedForm, readFormVersion } from './form-store';

/** Edits of a form made inside a case, as they came in. */
export interface ChangeForm {
  slug: string;
  /** See `EditForm.Request`. */
  data: unknown;
  /** Only tell what would change, and for how many cases. */
  dryRun: boolean;
  origin: Origin;
}

/**
 * Changes a form from inside a case (R43–R46): publishes it, for every case that has it, as a new version along the one
 * path of the configuration, with its check, its lint and its lock.
 *
 * @returns the version that is live then, or would be
 * @throws 400 with every bad place, 403, 404, and 409 with what changed since the version that was edited
 */
export async function changeForm(strapi: Core.Strapi, command: ChangeForm): Promise<EditForm.Response['data']> {
  if (!command.origin.actor.may('forms.edit-forms-in-cases')) throw forbidden('You may not change forms.');
  const read = readFormEdits(command.data);
  if (!read.ok) throw validationError(read.errors);
  const { version, edits } = read.input;

  return inTransaction(strapi, async ({ trx }) => {
    if (!command.dryRun) await lockConfiguration(trx);
    const form = await findPublishedForm(trx, command.slug);
    if (!form) throw notFound();
    if (version !== form.version) {
      const edited = await readFormVersion(trx, form.id, version);
      if (!edited) throw validationError([{ path: ['version'], message: `the form has no version ${version}` }]);
      throw formConflict(form.version, diffDocuments(edited, form.definition));
    }
    const applied = applyFormEdits(form.definition, edits);
    if (!applied.ok) throw validationError(applied.errors);
    const document = { format: 1, forms: [{ slug: command.slug, ...applied.definition }] };
    const { check } = await publishConfiguration(strapi, { document, dryRun: command.dryRun, origin: command.origin });
    return {
      version: form.version + (check.changes.length > 0 ? 1 : 0),
      changes: check.changes,
      problems: check.problems,
      cases: await countCasesWithForm(trx, form.id),
    };
  });
}
