import type { Core } from '@strapi/strapi';
import type { View } from '../../shared/contracts/views';
import { VIEW_LIMITS } from '../../shared/limits';
import { listableFields } from '../forms/listable-fields';
import { readPeople } from '../people/membership-store';
import type { Db } from '../platform/database';
import { forbidden, notFound, validationError, viewConflict } from '../platform/errors';
import { newDocumentId } from '../platform/new-document-id';
import { service } from '../platform/services';
import { readViewInput, type ViewInput } from './view-input';
import { mayChange, maySee, type ViewReader } from './view-sharing';
import { countViewsOf, findView, insertView, listRoles, removeView, updateView, type StoredView, type ViewColumns } from './view-store';

/** A view as its reader sees it. */
export function viewFor({ ownerId, ...view }: StoredView, reader: ViewReader): View {
  return { ...view, isBuiltIn: false, isMine: mayChange({ ownerId, sharing: view.sharing }, reader) };
}

/**
 * Saves a new view.
 *
 * @throws 400 with every bad field, 403 for sharing without the right
 */
export async function addView(strapi: Core.Strapi, data: unknown, reader: ViewReader): Promise<View> {
  const db = strapi.db.connection;
  const input = await readInput(strapi, db, data, reader);
  if ((await countViewsOf(db, reader.userId)) >= VIEW_LIMITS.perPerson) {
    throw validationError([{ path: ['name'], message: `would be one view more than the ${VIEW_LIMITS.perPerson} that a person may have` }]);
  }
  const id = newDocumentId();
  await insertView(db, id, reader.userId, columnsOf(input), new Date());
  return foundView(db, id, reader);
}

/**
 * Changes a view.
 *
 * @throws 400 with every bad field, 403 for sharing without the right or a view of others, 404, 409 when it was changed meanwhile
 */
export async function changeView(strapi: Core.Strapi, id: string, data: unknown, reader: ViewReader): Promise<View> {
  const db = strapi.db.connection;
  const before = await changeableView(db, id, reader);
  const input = await readInput(strapi, db, data, reader);
  const changed = await updateView(db, id, input.revision ?? before.revision, columnsOf(input), new Date());
  if (!changed) throw viewConflict(await foundView(db, id, reader));
  return foundView(db, id, reader);
}

/** @throws 403 for a view of others, 404 */
export async function deleteView(strapi: Core.Strapi, id: string, reader: ViewReader): Promise<void> {
  const db = strapi.db.connection;
  await changeableView(db, id, reader);
  await removeView(db, id);
}

async function changeableView(db: Db, id: string, reader: ViewReader): Promise<StoredView> {
  const view = await findView(db, id);
  if (!view || !maySee(view, reader)) throw notFound();
  if (!mayChange(view, reader)) throw forbidden('Only its owner, and whoever may share views, can change a shared view.');
  return view;
}

async function foundView(db: Db, id: string, reader: ViewReader): Promise<View> {
  const view = await findView(db, id);
  // Somebody deleted it meanwhile.
  if (!view) throw notFound();
  return viewFor(view, reader);
}

async function readInput(strapi: Core.Strapi, db: Db, data: unknown, reader: ViewReader): Promise<ViewInput> {
  const { forms } = await service(strapi, 'catalogue').get();
  const read = readViewInput(data, { userId: reader.userId, answers: listableFields(forms.values()) });
  if (!read.ok) throw validationError(read.errors);
  const { sharing } = read.input;
  if (sharing.kind !== 'me' && !reader.mayShare) throw forbidden('You may not share views.');
  if (sharing.kind === 'team' && !(await readPeople(db)).teams.has(sharing.team)) {
    throw validationError([{ path: ['sharing', 'team'], message: 'is no team that anybody is in' }]);
  }
  if (sharing.kind === 'role' && !(await listRoles(db)).some(({ code }) => code === sharing.role)) {
    throw validationError([{ path: ['sharing', 'role'], message: 'is no role' }]);
  }
  return read.input;
}

function columnsOf({ name, sharing, filter, columns, sort, order }: ViewInput): ViewColumns {
  return { name, sharing, definition: { filter, columns, sort, order } };
}
