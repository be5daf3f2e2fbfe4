import { TEMPLATE_PLACEHOLDERS } from '../../shared/template-placeholders';
import { templateProblems } from './template-problems';

describe('what is wrong with a template', () => {
  it.each(Object.values(TEMPLATE_PLACEHOLDERS))('is not that it speaks of %s', (placeholder) =>
    expect(templateProblems({ subject: { en: `{{${placeholder}}}` }, body: { cs: `{{#if ${placeholder}}}x{{/if}}` } })).toEqual([]),
  );

  it('is named by part and language, each by itself', () => {
    const found = templateProblems({
      subject: { en: 'Fine', cs: '{{case.secret}}' },
      body: { en: '{{#each case}}x{{/each}}', pl: '{{contact.name', ru: '{{__proto__.x}}' },
    });
    expect(found.map(({ path }) => path.join('.'))).toEqual(['subject.cs', 'body.en', 'body.pl', 'body.ru']);
  });
});
