import { ROLE_CODES } from '../../shared/permissions';
import type { DemoLanguage } from './texts/demo-texts';

export interface DemoPerson {
  firstname: string;
  lastname: string;
  email: string;
  role: string;
  /** What the person can write to clients in. */
  languages: DemoLanguage[];
}

function person(firstname: string, lastname: string, name: string, role: string, languages: DemoLanguage[] = []): DemoPerson {
  return { firstname, lastname, email: `${name}@helpdesk.example.com`, role, languages };
}

/** Colleagues of the demonstration. */
export const DEMO_PEOPLE: DemoPerson[] = [
  person('Tereza', 'Dvořáková', 'tereza', ROLE_CODES.agent, ['cs', 'en']),
  person('Marek', 'Procházka', 'marek', ROLE_CODES.agent, ['cs', 'de']),
  person('Katarzyna', 'Zielińska', 'katarzyna', ROLE_CODES.agent, ['pl', 'en']),
  person('Oleg', 'Morozov', 'oleg', ROLE_CODES.agent, ['ru', 'cs']),
  person('Emily', 'Carter', 'emily', ROLE_CODES.homeAgent, ['en', 'de']),
  person('Agnieszka', 'Lis', 'agnieszka', ROLE_CODES.homeAgent, ['pl', 'ru']),
  person('Petra', 'Horáková', 'petra', ROLE_CODES.supervisor),
  person('Viktor', 'Říha', 'viktor', ROLE_CODES.frontOffice),
];

/** Only made where nobody else is there to administer: Strapi lets the first admin register only while there are no users. */
export const DEMO_ADMINISTRATOR = person('Alena', 'Správcová', 'admin', 'strapi-super-admin');

/** Tags that the demonstration puts on cases. */
export const DEMO_TAGS = {
  vip: 'VIP',
  invoice: 'Invoice',
  warranty: 'Warranty',
  'spare-parts': 'Spare parts',
  carrier: 'Carrier',
  company: 'Company',
  'came-back': 'Came back',
} as const;
export type DemoTag = keyof typeof DEMO_TAGS;
