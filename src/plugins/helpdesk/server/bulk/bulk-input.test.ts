import { readBulkInput } from './bulk-input';

const source = { kind: 'set-source', source: 'sms' };

describe('what a bulk action is asked for', () => {
  it.each([
    [
      { action: source, selection: { documentIds: ['a', 'a', 'b'] } },
      { action: source, selection: { documentIds: ['a', 'b'] } },
    ],
    [{ action: { kind: 'set-owner', owner: null }, selection: { matching: {} } }, undefined],
    [
      { action: { kind: 'set-status', statuses: ['s'], confirmed: true, callbackAt: '2026-12-24T09:00:00Z' }, selection: { matching: {} } },
      undefined,
    ],
    [{ action: { kind: 'move-to-campaign', campaign: 'support' }, selection: { matching: { search: 'gate', status: ['s'] } } }, undefined],
  ])('is read: %j', (data, expected) => {
    expect(readBulkInput(data)).toEqual({ ok: true, input: expected ?? data });
  });

  it.each([
    [null, ['data']],
    [[], ['data']],
    [{}, ['action', 'selection']],
    [{ action: source, selection: {} }, ['selection']],
    [{ action: source, selection: { documentIds: [''] } }, ['selection.documentIds.0']],
    [{ action: source, selection: { matching: { owner: 'x' } } }, ['selection.matching.owner']],
    [{ action: source, selection: { matching: {} }, force: true }, ['force']],
    [{ action: { kind: 'set-status', statuses: [] }, selection: { matching: {} } }, ['action.statuses']],
    [{ action: { kind: 'set-status', statuses: ['s'], callbackAt: 'soon' }, selection: { matching: {} } }, ['action.callbackAt']],
    [{ action: { kind: 'set-owner' }, selection: { matching: {} } }, ['action.owner']],
    [{ action: { kind: 'set-owner', owner: 1.5 }, selection: { matching: {} } }, ['action.owner']],
    [{ action: { ...source, owner: 1 }, selection: { matching: {} } }, ['action.owner']],
  ])('is refused with every bad field: %j', (data, fields) => {
    const read = readBulkInput(data);
    expect(!read.ok && read.errors.map(({ path }) => path.join('.'))).toEqual(fields);
  });
});
