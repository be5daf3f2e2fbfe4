import {
  addressedTo,
  hasWords,
  isUntouched,
  mentionedIn,
  NO_NOTE,
  NO_REPLY,
  withReplyBack,
} from '../../src/plugins/helpdesk/admin/src/pages/case/composer/drafts';
import { queuedReply } from '../../src/plugins/helpdesk/admin/src/pages/case/composer/queued-reply';
import { freeName, imagePlace, pastedName } from '../../src/plugins/helpdesk/admin/src/pages/case/uploads/file-names';
import type { Activity } from '../../src/plugins/helpdesk/shared/contracts/cases';
import { replaceTrigger, triggerAt } from '../../src/plugins/helpdesk/admin/src/pages/case/composer/trigger';

const file = (id: string) => ({ id, fileName: `${id}.png`, contentType: 'image/png', size: 1 });

describe('what opens a list while a message is typed', () => {
  it.each([
    ['/', 'template', ''],
    ['Hello\n/thank', 'template', 'thank'],
    ['Hello\n/thank you', 'template', 'thank you'],
    ['and/or', 'template', null],
    ['see https://example.test/a', 'template', null],
    ['/etc/passwd', 'template', null],
    ['@', 'mention', ''],
    ['Look, @Sára Su', 'mention', 'Sára Su'],
    ['(@пётр', 'mention', 'пётр'],
    ['jana@example', 'mention', null],
    ['@Sára Supervisor please', 'mention', null],
    ['@' + 'x'.repeat(60), 'mention', null],
  ] as const)('%j opens %s: %j', (text, kind, query) => {
    expect(triggerAt(text, text.length, kind)?.query ?? null).toBe(query);
  });

  it('is about what stands before the caret, and is replaced there only', () => {
    const text = 'Dear\n/tha\nregards';
    const trigger = triggerAt(text, 9, 'template');
    expect(trigger).toMatchObject({ query: 'tha', start: 5, end: 9 });
    expect(trigger && replaceTrigger(text, trigger, 'Thank you.')).toEqual({ text: 'Dear\nThank you.\nregards', caret: 15 });
  });
});

describe('a reply that was taken back', () => {
  const back = { to: ['a@example.test'], cc: [], subject: 'Gate', text: 'First', template: null, attachments: [file('a')] };

  it('is as it was', () => {
    expect(withReplyBack(NO_REPLY, back)).toEqual({ ...back, key: null });
  });

  it('stands before what was begun since, and no file of either is lost', () => {
    const begun = { ...NO_REPLY, text: 'Second', attachments: [file('b')], key: 'k' };
    expect(withReplyBack(begun, back)).toMatchObject({ text: 'First\n\nSecond', attachments: [file('a'), file('b')], key: null });
  });
});

it('knows a draft that need not be kept', () => {
  expect([isUntouched(NO_REPLY), isUntouched(NO_NOTE), isUntouched({ ...NO_REPLY, key: 'k' })]).toEqual([true, true, true]);
  expect([isUntouched({ ...NO_REPLY, to: [] }), isUntouched({ ...NO_REPLY, subject: 'x' })]).toEqual([false, false]);
  expect([hasWords({ ...NO_NOTE, text: ' \n' }), hasWords({ ...NO_NOTE, attachments: [file('a')] })]).toEqual([false, true]);
});

it('mentions only those whose names still stand there', () => {
  const mentions = [
    { id: 1, name: 'Sára Supervisor' },
    { id: 2, name: 'Petr Agent' },
  ];
  expect(mentionedIn({ ...NO_NOTE, text: 'Look @Petr Agent', mentions })).toEqual([2]);
});

it('gives every file of a message a name of its own', () => {
  expect(freeName('a.png', ['a.png', 'a-2.png'])).toBe('a-3.png');
  expect(freeName('README', ['README'])).toBe('README-2');
  expect(pastedName('image/jpeg', ['image-1.jpg'])).toBe('image-2.jpg');
  expect([imagePlace('gate.PNG'), imagePlace('gate.tiff')]).toEqual(['[gate.PNG]', null]);
});

describe('a reply that waits to leave', () => {
  const at = (seconds: number) => new Date(seconds * 1_000).toISOString();
  const message = (id: string, key: string, undoUntil: string | null) =>
    ({ id, actor: { key }, delivery: { state: 'pending', error: null, undoUntil } }) as Activity;

  it('is the last of one’s own that can still be taken back', () => {
    const activities = [
      message('late', 'me', at(20)),
      message('later', 'me', at(30)),
      message('left', 'me', null),
      message('of-another', 'eva', at(40)),
      { id: 'note', actor: { key: 'me' }, delivery: null } as Activity,
    ];
    expect(queuedReply(activities, 'me', 10_000)).toEqual({ activityId: 'later', leavesAt: 30_000 });
    expect(queuedReply(activities, 'me', 30_000)).toBeNull();
  });
});

it.each([
  ['the one it goes to anyway', null, 'a@x.test', null],
  ['another one', null, 'b@x.test', ['b@x.test']],
  ['back to the first', ['b@x.test'], 'a@x.test', null],
  ['one that is there among others', ['c@x.test', 'b@x.test'], 'b@x.test', ['c@x.test', 'b@x.test']],
])('a reply is addressed to %s', (_name, to, address, expected) => {
  expect(addressedTo({ to }, address, ['a@x.test', 'b@x.test'])).toEqual({ to: expected });
});
