import { parseEntityTags } from './entity-tags';

it.each<[string, ReturnType<typeof parseEntityTags>]>([
  ['', undefined],
  ['*', '*'],
  ['"0123456789abcdef"', ['0123456789abcdef']],
  ['W/"a"', ['a']],
  ['"a", W/"b","c"', ['a', 'b', 'c']],
  ['"a,b" , "c"', ['a,b', 'c']],
  ['""', ['']],
  ['0123456789abcdef', null],
  ['"a', null],
  ['"a" "b"', null],
  ['"a",, "b",', ['a', 'b']],
  [',', null],
  ['"a", *', null],
  ['w/"a"', null],
  ['"a b"', null],
])('%j asks for %j', (header, expected) => expect(parseEntityTags(header)).toEqual(expected));
