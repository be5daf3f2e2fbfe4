import type { WorkflowDocument } from '../../../../shared/contracts/configuration';
import { DESIGNED_PARTS } from '../../../../shared/contracts/designer';
import { localise, type Localised } from '../../../../shared/localised';
import type { TextId } from '../../components/use-text';
import { findEntity, titleOf, type Configuration } from './draft/draft';

/** What properties are called on the screens where they are edited. */
const PROPERTIES: Partial<Record<string, TextId>> = {
  name: 'status.name',
  title: 'designer.form.title',
  label: 'designer.form.label',
  help: 'designer.form.help',
  kind: 'status.kind',
  due: 'status.due',
  pauses: 'status.pauses',
  mandatory: 'status.mandatory',
  roles: 'status.roles',
  teams: 'status.teams',
  skills: 'status.skills',
  guards: 'guards.title',
  initial: 'workflow.initial',
  options: 'designer.form.options',
  required: 'designer.form.required',
  visibleWhen: 'designer.form.when',
  public: 'designer.form.public',
  prefix: 'designer.campaign.prefix',
  workflow: 'designer.campaign.workflow',
  forms: 'designer.campaign.forms',
  webForm: 'designer.campaign.web-form',
  active: 'designer.campaign.active',
  acknowledgement: 'designer.campaign.acknowledgement',
  statuses: 'workflow.statuses',
  transitions: 'workflow.transitions',
  fields: 'designer.form.canvas',
  order: 'change.order',
  action: 'designer.form.action.kind',
  status: 'designer.form.action',
  default: 'designer.form.default',
  pattern: 'designer.form.pattern',
  readOnly: 'designer.form.read-only',
  listable: 'designer.form.listable',
  requiredFor: 'designer.form.required-for',
  currency: 'designer.form.currency',
  accept: 'designer.form.accept',
  maxBytes: 'designer.form.max-size',
  consents: 'designer.form.consents',
  section: 'designer.form.section',
  message: 'guards.message',
  members: 'designer.campaign.members',
  headerForm: 'designer.campaign.header-form',
  subject: 'designer.template.subject',
  body: 'designer.template.body',
};

/** Lists whose entries are told by their own names. */
const LISTS = ['statuses', 'transitions', 'sections', 'fields', 'options'];

interface Reader {
  language: string;
  say: (id: TextId) => string;
}

/**
 * Where a change is, in the words of the screens and the names that things have.
 *
 * @param states the configuration as it would be and as it is: what goes has its name in the second only
 * @returns such as `['Workflow Complaints', 'Waiting for parts', 'Name', 'CS']`
 */
export function changePlace(path: string, states: Configuration[], { language, say: text }: Reader): string[] {
  const [list, slug = '', ...steps] = path.split('.');
  const part = DESIGNED_PARTS.find((one) => one === list);
  const entities = part ? states.flatMap((state) => findEntity(state, part, slug) ?? []) : [];
  const [entity] = entities;
  let nodes: unknown[] = entities;
  const title = localise(entity && titleOf(entity), language, slug);
  const words = [part ? `${text(`designer.${part}.one`)} ${title}` : title];
  steps.forEach((step, index) => {
    nodes = nodes.map((node) => entryOf(node, step));
    const [found] = nodes.filter((node) => node !== undefined);
    const isList = LISTS.includes(step) && index < steps.length - 1 && steps[index + 1] !== 'order';
    if (isList) return;
    const property = PROPERTIES[step];
    words.push(nameOf(found, entities, language) ?? (property ? text(property) : plainStep(step)));
  });
  return words;
}

/** A language, a place in a list counted from 1, or what has no other word. */
function plainStep(step: string): string {
  if (/^[0-9]+$/.test(step)) return String(Number(step) + 1);
  return /^[a-z]{2}$/.test(step) ? step.toUpperCase() : step;
}

function entryOf(node: unknown, step: string): unknown {
  if (Array.isArray(node)) {
    return node.find(({ key, from, to }: { key?: string; from?: string; to?: string }) => key === step || `${from}→${to}` === step);
  }
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined;
}

/** What an entry of a list is called; undefined for anything else. */
function nameOf(node: unknown, entities: unknown[], language: string): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { key, name, title, label, from, to } = node as { [K in 'name' | 'title' | 'label']?: Localised } & Partial<
    Record<'key' | 'from' | 'to', string>
  >;
  if (from !== undefined && to !== undefined) return `${statusName(entities, from, language)} → ${statusName(entities, to, language)}`;
  return key === undefined ? undefined : localise(name ?? title ?? label, language, key);
}

function statusName(entities: unknown[], key: string, language: string): string {
  const statuses = (entities as Partial<WorkflowDocument>[]).flatMap((workflow) => workflow.statuses ?? []);
  return localise(statuses.find((status) => status.key === key)?.name, language, key);
}
