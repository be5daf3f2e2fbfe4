import { nameMatches } from './name-matches';

it.each([
  ['Sára Supervisor', 'sara', true],
  ['Sára Supervisor', 'SUP', true],
  ['Sára Supervisor', 'sup sá', true],
  ['Łukasz Nowak', 'now', true],
  ['Łukasz Nowak', 'lukasz', true],
  ['Øyvind Groß', 'gross oy', true],
  ['Sára Supervisor', 'visor', false],
  ['Sára Supervisor', 'sara petr', false],
  ['Sára Supervisor', '  ', true],
])('%j is found by %j: %j', (name, search, expected) => {
  expect(nameMatches(name, search)).toBe(expected);
});
