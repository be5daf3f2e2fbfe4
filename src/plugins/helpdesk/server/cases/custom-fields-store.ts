import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { isOwnField } from './case-input';
import type { CustomField } from './case-store';

const PLAIN_TYPES = new Set([
  'string',
  'text',
  'richtext',
  'email',
  'uid',
  'enumeration',
  'integer',
  'biginteger',
  'float',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'time',
  'json',
]);

/** The plain fields an admin added to the case type with the Content-Type Builder, so that every door can write them. */
export function customFieldsOfCase(strapi: Core.Strapi): (CustomField & { options?: string[] })[] {
  const { attributes } = strapi.contentType(UID.case);
  const columns = strapi.db.metadata.get(UID.case).attributes;
  return Object.entries(attributes).flatMap(([attribute, definition]) => {
    if (isOwnField(attribute) || !PLAIN_TYPES.has(definition.type)) return [];
    const meta = columns[attribute] as { columnName?: string } | undefined;
    const options = definition.type === 'enumeration' ? [...(definition as { enum: string[] }).enum] : undefined;
    return [{ attribute, column: meta?.columnName ?? attribute, type: definition.type, ...(options && { options }) }];
  });
}
