import { replySubject } from './reply-subject';

it.each([
  ['Gate stuck', 'Re: [SUP-000001] Gate stuck'],
  ['[SUP-000001] Gate', 'Re: [SUP-000001] Gate'],
  ['Re: [SUP-000001] Gate', 'Re: [SUP-000001] Gate'],
  ['Gate\r\nBcc: eve@example.test', 'Re: [SUP-000001] Gate Bcc: eve@example.test'],
])('answers %j as %j', (subject, expected) => {
  expect(replySubject({ number: 'SUP-000001', subject })).toBe(expected);
});

it('stays within what a subject may have', () => {
  expect(replySubject({ number: 'SUP-000001', subject: '🚪'.repeat(127) }).length).toBeLessThanOrEqual(255);
});
