import type { Core } from '@strapi/strapi';
import { countGenerationUp } from '../configuration/generation-store';
import type { FormDefinition } from '../../shared/form-fields';
import { inTransaction } from '../platform/database';
import { notFound } from '../platform/errors';
import { formDefinitionSchema } from './definition';
import { insertFormVersion } from './form-store';

/**
 * Publishes a definition as the next version of a form. Earlier versions stay as they are.
 *
 * @returns the new version's number, from 1
 * @throws ZodError when the definition is not valid
 */
export async function publishForm(
  strapi: Core.Strapi,
  formId: number,
  definition: FormDefinition,
  now: Date = new Date(),
): Promise<number> {
  const checked = formDefinitionSchema.parse(definition);
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const form: { published_version: number | null } | undefined = await trx('forms').where({ id: formId }).first('published_version');
    if (!form) throw notFound();
    const version = (form.published_version ?? 0) + 1;
    await countGenerationUp(trx);
    await insertFormVersion(trx, { formId, version, definition: checked, publishedAt: now });
    afterCommit(() => strapi.plugin('helpdesk').service('catalogue').invalidate());
    return version;
  });
}
