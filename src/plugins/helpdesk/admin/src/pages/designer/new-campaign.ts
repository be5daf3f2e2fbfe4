import type { CampaignDefinition } from '../../../../shared/contracts/configuration';
import type { Localised } from '../../../../shared/localised';

const PREFIX_LENGTH = 3;

/** A campaign that still has to be given its workflow, which the check says. */
export function newCampaign(slug: string, name: Localised): CampaignDefinition {
  const letters = slug.replace(/[^a-z]/g, '').toUpperCase();
  return {
    slug,
    name,
    ...(letters !== '' && { prefix: letters.slice(0, PREFIX_LENGTH) }),
    kind: 'inbound',
    active: true,
    webForm: false,
    forms: [],
    headerForm: null,
    acknowledgement: null,
    members: { everyone: true },
  };
}
