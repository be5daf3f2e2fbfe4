'use strict';

const TABLE = 'helpdesk_templates';

/** Templates got slugs, by which campaigns and the configuration document name them; until then they had names only. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable(TABLE)) || (await knex.schema.hasColumn(TABLE, 'slug'))) return;
    await knex.schema.alterTable(TABLE, (table) => table.string('slug'));
    const taken = new Set();
    for (const { id, name } of await knex(TABLE).orderBy('id').select('id', 'name')) {
      const plain = String(name)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
      const slug = plain === '' || taken.has(plain) ? `${plain || 'template'}-${id}` : plain;
      taken.add(slug);
      await knex(TABLE).where({ id }).update({ slug });
    }
  },
};
