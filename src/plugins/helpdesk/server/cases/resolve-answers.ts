import { filesOfCase } from '../attachments/attachment-store';
import type { Form } from '../configuration/catalogue';
import { namesOfContacts } from '../contacts/contact-store';
import { answerReferences } from '../forms/answer-references';
import { readFilledIn } from '../forms/form-store';
import type { PresentAnswers } from '../forms/stored-answers';
import type { Db } from '../platform/database';
import type { FieldError } from '../platform/errors';
import type { CaseInput } from './case-input';
import { planAnswers, type AnswersPlan } from './plan-answers';

/**
 * Decides what the answers of an input do to a case, after looking for the files and contacts that they name and for the
 * versions that they were filled in with: one query each, and none where nothing is named.
 *
 * @param about `userId` is the admin user who gives them, whose uploads they can name; null for a machine
 */
export async function resolveAnswers(
  db: Db,
  { answers, formVersions = {} }: CaseInput,
  about: { caseId: number; forms: Form[]; present: Record<string, PresentAnswers>; userId: number | null },
): Promise<AnswersPlan> {
  const { caseId, forms, present, userId } = about;
  if (!answers) return { ok: true, saves: [], changes: [] };
  const filledIn = await readFilledIn(db, forms, formVersions);
  const errors = unknownVersions(forms, formVersions, filledIn);
  if (errors.length > 0) return { ok: false, errors };

  const references = forms.map(({ slug, definition }) => answerReferences(definition, answers[slug] ?? {}));
  const contacts = await namesOfContacts(
    db,
    references.flatMap((one) => one.contacts),
  );
  return planAnswers(answers, {
    forms,
    present,
    filledIn,
    files: references.some(({ files }) => files.length > 0) ? await filesOfCase(db, caseId, userId) : [],
    contacts: new Set(contacts.keys()),
    isMachine: userId === null,
  });
}

function unknownVersions(forms: Form[], versions: Record<string, number>, found: ReadonlyMap<string, unknown>): FieldError[] {
  return Object.entries(versions).flatMap(([slug, version]) => {
    const form = forms.find((candidate) => candidate.slug === slug);
    if (form?.version === version || found.has(slug)) return [];
    return [{ path: ['formVersions', slug], message: form ? `the form has no version ${version}` : 'the campaign has no such form' }];
  });
}
