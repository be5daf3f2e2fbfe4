import type { Core } from '@strapi/strapi';

type Scalar = 'string' | 'text' | 'integer' | 'biginteger' | 'boolean' | 'datetime' | 'json';

interface ForeignKey {
  name: string;
  columns: string[];
  referencedTable: string;
  referencedColumns: string[];
  onDelete: 'CASCADE' | 'SET NULL' | 'RESTRICT';
}

/** The row of another table that a column names by its `id`, and what becomes of this one when that is deleted. */
type Reference = Pick<ForeignKey, 'referencedTable' | 'onDelete'>;

/** It is deleted as well. */
export const belongsTo = (referencedTable: string): Reference => ({ referencedTable, onDelete: 'CASCADE' });
/** It stays and names nobody any more. */
export const mayOutlive = (referencedTable: string): Reference => ({ referencedTable, onDelete: 'SET NULL' });
/** That cannot be deleted. */
export const keeps = (referencedTable: string): Reference => ({ referencedTable, onDelete: 'RESTRICT' });

interface Index {
  name: string;
  columns: string[];
  type?: 'unique';
}

/**
 * A table of ours without the overhead of a document: no document id, no locale, no publication, no relations that
 * Strapi would re-read. Strapi's schema sync creates and alters it. Attribute names are the column names.
 */
export interface LowLevelModel {
  uid: string;
  singularName: string;
  tableName: string;
  attributes: Record<string, { type: Scalar | 'increments'; column?: { notNullable?: boolean; defaultTo?: unknown } }>;
  indexes?: Index[];
  foreignKeys?: ForeignKey[];
}

/**
 * Declares a model under `plugin::helpdesk.<name>`, with an `id` column.
 *
 * @param columns by name in snake case as lodash makes it, which Strapi applies once more: `sha256` would become `sha_256`
 * @param constraints `references` by the column, such as `case_id`, that names the other row
 */
export function lowLevelModel(
  singularName: string,
  tableName: string,
  columns: Record<string, Scalar | `${Scalar}!`>,
  { indexes, references = {} }: { indexes?: Index[]; references?: Record<string, Reference> } = {},
): LowLevelModel {
  const attributes: LowLevelModel['attributes'] = { id: { type: 'increments' } };
  for (const [name, type] of Object.entries(columns)) {
    const required = type.endsWith('!');
    attributes[name] = {
      type: (required ? type.slice(0, -1) : type) as Scalar,
      ...(required && { column: { notNullable: true } }),
    };
  }
  const foreignKeys = Object.entries(references).map(([column, reference]) => ({
    name: `${tableName}_${column.replace(/_id$/, '')}_fk`,
    columns: [column],
    referencedColumns: ['id'],
    ...reference,
  }));
  return { uid: `plugin::helpdesk.${singularName}`, singularName, tableName, attributes, indexes, foreignKeys };
}

/** Makes the tables known to Strapi; to be called in `register`, before the schema is synchronised. */
export function registerModels(strapi: Core.Strapi, models: LowLevelModel[]): void {
  const registry = strapi.get('models') as { add(model: LowLevelModel): void };
  for (const model of models) registry.add(model);
}
