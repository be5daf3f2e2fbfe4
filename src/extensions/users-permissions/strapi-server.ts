import type { Core } from '@strapi/strapi';

/** How long another process's change may go unnoticed, in milliseconds. */
const MAX_AGE = 5_000;
const WRITTEN = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

interface PermissionService {
  findPublicPermissions(): Promise<unknown[]>;
}

interface UsersPermissions {
  services: { permission(context: { strapi: Core.Strapi }): PermissionService };
  bootstrap(context: { strapi: Core.Strapi }): Promise<void>;
}

/**
 * Keeps in memory what the public may do. The plugin asks the database for it at every anonymous request, which is a
 * fifth of the work of taking in a web form. A change in this process counts at once.
 */
export default function rememberPublicRights(plugin: UsersPermissions): UsersPermissions {
  const { bootstrap, services } = plugin;
  const createService = services.permission;
  let current: Promise<unknown[]> | null = null;
  let readAt = 0;
  const drop = () => {
    current = null;
  };

  services.permission = (context) => {
    const service = createService(context);
    return {
      ...service,
      findPublicPermissions() {
        if (current && Date.now() - readAt < MAX_AGE) return current;
        readAt = Date.now();
        const reading = service.findPublicPermissions();
        current = reading;
        reading.catch(drop);
        return reading;
      },
    };
  };
  plugin.bootstrap = async (context) => {
    await bootstrap(context);
    context.strapi.db.lifecycles.subscribe({
      models: WRITTEN,
      afterCreate: drop,
      afterCreateMany: drop,
      afterUpdate: drop,
      afterUpdateMany: drop,
      afterDelete: drop,
      afterDeleteMany: drop,
    });
  };
  return plugin;
}
