import { ACTIONS } from '../../shared/permissions';
import { newRights, type RoleFacts } from './new-rights';

const agent: RoleFacts = { code: 'agent', bundle: ['cases.read-cases', 'contacts.read-contacts'], held: ['cases.read-cases'] };
const boss: RoleFacts = { code: 'boss', bundle: ['cases.read-cases', 'cases.bulk-edit-cases'], held: ['cases.read-cases'] };

test('a right that the installation never saw goes to the roles whose bundle has it', () => {
  expect(newRights(['cases.read-cases', 'cases.bulk-edit-cases'], [agent, boss])).toEqual([
    { code: 'agent', rights: ['contacts.read-contacts'] },
  ]);
});

test('a right that an admin took away is not given back', () => {
  const all = ACTIONS.map(({ uid }) => uid);
  expect(newRights(all, [{ ...agent, held: [] }, boss])).toEqual([]);
});

test('where nothing was written down, a right that any of the roles has was there before', () => {
  const granted = newRights(null, [agent, { ...boss, held: [] }]);
  expect(granted).toEqual([
    { code: 'agent', rights: ['contacts.read-contacts'] },
    { code: 'boss', rights: ['cases.bulk-edit-cases'] },
  ]);
});

test('a right that an admin has given already is not given twice', () => {
  expect(newRights([], [{ ...agent, held: [...agent.bundle] }])).toEqual([]);
});
