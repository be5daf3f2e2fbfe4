import { field, form, option } from '../../../../../tests/builders/form';
import type { Localised } from '../../shared/localised';
import { checkTexts } from './check-texts';

const found = (definition: Parameters<typeof checkTexts>[0]) =>
  checkTexts(definition).map(({ path, params }) => `${params.fault} ${path.join('.')}`);

describe('texts of a form', () => {
  it('are well in any language', () => {
    const label: Localised = { 'pt-BR': 'Placa' };
    expect(found(form([field('a', 'button', { label, help: {} }), field('b', 'single-choice')], [{ key: 's', title: label }]))).toEqual([]);
  });

  it.each<[Localised, string]>([
    [{}, 'no-text'],
    [{ en: '' }, 'no-text'],
    [{ en: ' ', cs: '' }, 'no-text'],
    [{ '': 'x' }, 'no-language'],
    [{ en: 'x', 'klingon!!': 'x' }, 'no-language'],
  ])('cannot be %j where people read them', (label, fault) => {
    expect(found(form([field('a', 'heading', { label })]))).toEqual([`${fault} fields.0.label`]);
    const options = [option('x'), { ...option('y'), label }];
    expect(found(form([field('a', 'single-choice', { options })]))).toEqual([`${fault} fields.0.options.1.label`]);
    expect(found(form([], [{ key: 's', title: label }]))).toEqual([`${fault} sections.0.title`]);
  });

  it('have languages wherever they are', () => {
    const texts = { x: 'x' };
    const button = field('a', 'button', { help: texts, action: { action: 'add-task', title: texts } });
    expect(found(form([button], [{ key: 's', title: { en: 's' }, help: texts }]))).toEqual([
      'no-language fields.0.help',
      'no-language fields.0.action.title',
      'no-language sections.0.help',
    ]);
  });
});
