import type { Core } from '@strapi/strapi';
import type { ConfigurationCheck, ConfigurationDocument } from '../../shared/contracts/configuration';
import type { Problem } from '../../shared/problems';
import { customFieldsOfCase } from '../cases/custom-fields-store';
import type { Origin } from '../platform/actor';
import { inTransaction, lockConfiguration, type Db } from '../platform/database';
import { configurationConflict, configurationRefused } from '../platform/errors';
import { changeStatusesLeftBehind } from './change-statuses-left-behind';
import { readDocument } from './document-schema';
import { insertConfigurationVersion, readCheckContext, readLiveDocument } from './document-store';
import type { LiveDocument } from './merge-documents';
import { writeCampaign, writeCategory, writeConsent, writeForm, writeTemplate, writeWorkflow } from './publish-parts';
import { planConfiguration, revisionOf, type ConfigurationPlan } from './plan-configuration';

export interface PublishConfiguration {
  document: unknown;
  /** Only tell what would change. */
  dryRun: boolean;
  /** Revisions of which one has to be live, when the writer asks for the conflict check. */
  expectedRevisions?: string[];
  origin: Origin;
}

/**
 * Applies a configuration document whole or not at all, or tells what it would change (B15). The designers and the
 * HTTP call both come here: one check, one lint, one publish.
 *
 * @throws 400 with every problem, 409 when the configuration was changed since all `expectedRevisions`
 */
export async function publishConfiguration(
  strapi: Core.Strapi,
  command: PublishConfiguration,
): Promise<{ check: ConfigurationCheck; revision: string }> {
  // What the admin panel translates is no part of the HTTP contract.
  const shown = (problem: Problem): Problem => (command.origin.channel === 'admin' ? problem : withoutParams(problem));
  const read = readDocument(command.document);
  if (!read.ok) {
    const problems = read.problems.map(shown);
    if (command.dryRun) return { check: { changes: [], problems, openCases: 0 }, revision: await currentRevision(strapi) };
    throw configurationRefused(problems);
  }
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    if (!command.dryRun) await lockConfiguration(trx);
    const live = await readLiveDocument(trx);
    const customFields = new Set(customFieldsOfCase(strapi).map(({ attribute }) => attribute));
    const plan = planConfiguration(live, read.document, { ...(await readCheckContext(trx)), customFields });
    const check: ConfigurationCheck = { changes: plan.changes, problems: plan.problems.map(shown), openCases: plan.openCases };
    const revision = revisionOf(live);
    if (command.expectedRevisions?.includes(revision) === false) throw configurationConflict(revision, check);
    if (command.dryRun) return { check, revision };
    if (!plan.canPublish) throw configurationRefused(check.problems);
    if (plan.changes.length === 0) return { check, revision };

    await writeAll(strapi, trx, { live, wanted: read.document, plan, origin: command.origin });
    const document = await readLiveDocument(trx);
    const published = { revision: revisionOf(document), document, changes: plan.changes };
    await insertConfigurationVersion(trx, { ...published, actor: command.origin.actor, at: new Date() });
    afterCommit(() => strapi.plugin('helpdesk').service('catalogue').invalidate());
    return { check, revision: published.revision };
  });
}

function withoutParams({ params: _params, ...problem }: Problem): Problem {
  return problem;
}

async function currentRevision(strapi: Core.Strapi): Promise<string> {
  return revisionOf(await readLiveDocument(strapi.db.connection));
}

interface Publication {
  live: LiveDocument;
  wanted: ConfigurationDocument;
  plan: ConfigurationPlan;
  origin: Origin;
}

/** What others point to comes first, campaigns last. Only what changes is written. */
async function writeAll(strapi: Core.Strapi, db: Db, publication: Publication): Promise<void> {
  const { live, wanted, plan, origin } = publication;
  const changed = new Set(plan.changes.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  for (const consent of plan.result.consents) if (changed.has(`consents.${consent.key}`)) await writeConsent(strapi, db, consent);
  for (const template of plan.result.templates) if (changed.has(`templates.${template.slug}`)) await writeTemplate(strapi, db, template);
  for (const form of plan.result.forms)
    if (changed.has(`forms.${form.slug}`)) {
      await writeForm(
        strapi,
        db,
        form,
        live.forms.find(({ slug }) => slug === form.slug),
      );
    }
  for (const workflow of plan.result.workflows) {
    if (!changed.has(`workflows.${workflow.slug}`)) continue;
    const moves = wanted.workflows?.find(({ slug }) => slug === workflow.slug)?.moves ?? [];
    await writeWorkflow(strapi, db, workflow);
    await changeStatusesLeftBehind(strapi, db, { workflow, moves, origin });
  }
  for (const category of plan.result.categories) if (changed.has(`categories.${category.slug}`)) await writeCategory(strapi, db, category);
  for (const campaign of plan.result.campaigns) if (changed.has(`campaigns.${campaign.slug}`)) await writeCampaign(strapi, db, campaign);
}
