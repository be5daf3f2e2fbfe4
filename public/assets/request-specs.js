import { CASE_LIMITS, REQUESTER_LIMITS } from './limits.js';

/**
 * The fields that every request has, and those of the form's own definition, as specs.
 *
 * @param {any} definition GetPublicForm.Response['data'] of contracts/forms.ts
 * @param {import('./i18n.js').Texts} texts
 */
export function requestSpecs(definition, texts) {
  const { say, pick } = texts;
  const offered = (options) =>
    options.map(({ slug, key, name, label }) => ({ value: slug ?? key, label: pick(name ?? label, slug ?? key) }));
  return {
    name: { path: 'requester.name', kind: 'short-text', label: say('name'), max: REQUESTER_LIMITS.name, autocomplete: 'name' },
    email: {
      path: 'requester.email',
      kind: 'email',
      label: say('email'),
      max: REQUESTER_LIMITS.email,
      autocomplete: 'email',
      unmarked: true,
    },
    phone: {
      path: 'requester.phone',
      kind: 'phone',
      label: say('phone'),
      max: REQUESTER_LIMITS.phone,
      autocomplete: 'tel',
      unmarked: true,
    },
    category: definition.categories?.length
      ? { path: 'category', kind: 'single-choice', label: say('category'), options: offered(definition.categories) }
      : null,
    subject: { path: 'subject', kind: 'short-text', label: say('subject'), max: CASE_LIMITS.subject },
    message: {
      path: 'message',
      kind: 'long-text',
      label: say('message'),
      help: say('message.help'),
      required: true,
      missing: say('error.message'),
      max: CASE_LIMITS.message,
    },
    answers: (definition.fields ?? []).map((field) => ({
      ...field,
      path: `answers.${field.key}`,
      label: pick(field.label, field.key),
      help: pick(field.help),
      options: offered(field.options ?? []),
    })),
    consents: definition.consents?.length
      ? {
          path: 'consents',
          kind: 'multiple-choice',
          label: say('consents.title'),
          help: say('consents.help'),
          options: offered(definition.consents),
          unmarked: true,
        }
      : null,
  };
}
