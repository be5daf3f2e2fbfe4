import { adminApi } from '@strapi/strapi/admin';
import type { Change } from '../../../shared/contracts/configuration';
import type { EditForm } from '../../../shared/contracts/forms';
import type { Problem } from '../../../shared/problems';
import { failureOf, type Failure } from './failure';
import type { BadField } from './refusal';

type EditFormArguments = EditForm.Request['data'] & { slug: string; dryRun: boolean };

const formsApi = adminApi.enhanceEndpoints({ addTagTypes: ['HelpdeskCase', 'HelpdeskConfiguration'] }).injectEndpoints({
  endpoints: (build) => ({
    helpdeskEditForm: build.mutation<EditForm.Response['data'], EditFormArguments>({
      query: ({ slug, dryRun, ...data }) => ({
        url: `/helpdesk/forms/${encodeURIComponent(slug)}/edits${dryRun ? '?dryRun=true' : ''}`,
        method: 'POST',
        data: { data },
      }),
      transformResponse: (response: EditForm.Response) => response.data,
      // Every case that is open here reads the form anew (R46), also when somebody else has published another.
      invalidatesTags: (result, error, { dryRun }) =>
        (result && !dryRun) || (error && editFormRefusalOf(error).kind === 'conflict') ? ['HelpdeskCase', 'HelpdeskConfiguration'] : [],
    }),
  }),
});

export const { useHelpdeskEditFormMutation: useEditForm } = formsApi;

/** Why edits of a form were not taken. */
export type EditFormRefusal =
  /** Paths such as `edits.2.field` */
  | { kind: 'invalid'; errors: BadField[] }
  | { kind: 'problems'; problems: Problem[] }
  /** Another version is live by now, and `changes` is what is different in it. */
  | { kind: 'conflict'; changes: Change[] }
  | { kind: 'failed'; failure: Failure };

/** @param error what the mutation ended with */
export function editFormRefusalOf(error: unknown): EditFormRefusal {
  const { status, details = {} } = (error ?? {}) as {
    status?: number;
    details?: { errors?: BadField[]; problems?: Problem[]; changes?: Change[] };
  };
  if (status === 409 && details.changes) return { kind: 'conflict', changes: details.changes };
  if (status === 400 && details.problems) return { kind: 'problems', problems: details.problems };
  if (status === 400 && details.errors) return { kind: 'invalid', errors: details.errors };
  return { kind: 'failed', failure: failureOf(error) };
}
