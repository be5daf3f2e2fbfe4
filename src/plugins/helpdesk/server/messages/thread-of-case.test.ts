import { threadOfCase } from './thread-of-case';

it('answers the last message and names those before', () => {
  expect(threadOfCase(['<a@x>', '<b@x>'])).toEqual({ inReplyTo: '<b@x>', references: ['<a@x>', '<b@x>'] });
  expect(threadOfCase([])).toEqual({});
});

it('repeats nothing that could end a header', () => {
  expect(threadOfCase(['<a@x>\r\nBcc: <eve@x>', '<<a@x>>', 'a@x', null, {}, '<a b@x>', '<ok@x>'])).toEqual({
    inReplyTo: '<ok@x>',
    references: ['<ok@x>'],
  });
});

it('keeps the first and the newest of many', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `<${index}@x>`);
  const { references = [] } = threadOfCase(ids);
  expect([references.length, references[0], references.at(-1)]).toEqual([20, '<0@x>', '<49@x>']);
});
