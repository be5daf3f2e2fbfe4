import { compileTemplate, type CaseView } from './compile-template';
import { unfilledPlaceholders } from './unfilled-placeholders';

const view: CaseView = {
  case: { number: 'SUP-000001', subject: 'Gate', status: 'New', trackingUrl: 'https://example.test/track/#…' },
  contact: { name: ' ' },
  campaign: { name: 'Support' },
  agent: { name: 'Petr Agent', firstName: '', email: 'petr@example.test' },
};
const template = (body: string) => compileTemplate({ subject: { en: '{{case.number}}' }, body: { en: body, cs: 'Dobrý den' } });
const unfilled = (body: string, language = 'en') => unfilledPlaceholders(template(body).placeholders(language), view);

it('names what a template asks for and the case does not have', () => {
  expect(unfilled('Hello {{contact.name}}, {{{agent.firstName}}} of {{campaign.name}}')).toEqual(['contact-name', 'agent-first-name']);
});

it('does not miss what the text asks for only if it is there', () => {
  expect(unfilled('Hello{{#if contact.name}} {{contact.name}}{{/if}}')).toEqual([]);
});

it('is about the language that the client reads', () => {
  expect(unfilled('Hello {{contact.name}}', 'cs')).toEqual([]);
  expect([template('x').languageFor('cs-CZ'), template('x').languageFor('pl')]).toEqual(['cs', 'en']);
});
