import type { FormDefinition } from '../../shared/form-fields';
import type { Localised } from '../../shared/localised';
import type { StatusKind } from '../../shared/status-kinds';
import type { Transition } from '../../shared/workflow-definition';

/** What an empty database is given, so that the first web form works at once. */

interface StarterStatus {
  key: string;
  name: Localised & { en: string };
  kind: StatusKind;
}

export const STATUSES: StarterStatus[] = [
  { key: 'new', name: { en: 'New', cs: 'Nový', pl: 'Nowa', ru: 'Новая' }, kind: 'unused' },
  { key: 'in-progress', name: { en: 'In progress', cs: 'V řešení', pl: 'W toku', ru: 'В работе' }, kind: 'open' },
  {
    key: 'waiting-for-customer',
    name: { en: 'Waiting for customer', cs: 'Čeká na zákazníka', pl: 'Oczekuje na klienta', ru: 'Ожидает клиента' },
    kind: 'waiting',
  },
  { key: 'closed', name: { en: 'Closed', cs: 'Uzavřený', pl: 'Zamknięta', ru: 'Закрыта' }, kind: 'closed' },
];

export const WORKFLOW = {
  slug: 'support',
  name: 'Support',
  initial: 'new',
  transitions: [
    { from: 'new', to: 'in-progress' },
    { from: 'in-progress', to: 'waiting-for-customer' },
    { from: 'waiting-for-customer', to: 'in-progress' },
    { from: 'in-progress', to: 'closed', guards: [{ guard: 'required-field', field: 'category' }] },
    { from: 'closed', to: 'in-progress' },
  ] satisfies Transition[],
};

export const CATEGORIES: { slug: string; name: string; nameTranslations: Localised; initialPriority: number | null }[] = [
  {
    slug: 'general',
    name: 'General question',
    nameTranslations: { cs: 'Obecný dotaz', pl: 'Pytanie ogólne', ru: 'Общий вопрос' },
    initialPriority: 40,
  },
  { slug: 'orders', name: 'Orders', nameTranslations: { cs: 'Objednávky', pl: 'Zamówienia', ru: 'Заказы' }, initialPriority: 50 },
  { slug: 'complaints', name: 'Complaints', nameTranslations: { cs: 'Reklamace', pl: 'Reklamacje', ru: 'Жалобы' }, initialPriority: 70 },
  {
    slug: 'technical',
    name: 'Technical support',
    nameTranslations: { cs: 'Technická podpora', pl: 'Wsparcie techniczne', ru: 'Техническая поддержка' },
    initialPriority: 60,
  },
  { slug: 'logistics', name: 'Logistics', nameTranslations: { cs: 'Logistika', pl: 'Logistyka', ru: 'Логистика' }, initialPriority: 50 },
];

export const FORM: { slug: string; title: string; titleTranslations: Localised; definition: FormDefinition } = {
  slug: 'intake',
  title: 'How can we help?',
  titleTranslations: { cs: 'S čím vám můžeme pomoci?', pl: 'W czym możemy pomóc?', ru: 'Чем мы можем помочь?' },
  definition: {
    fields: [
      {
        key: 'plate',
        kind: 'short-text',
        label: { en: 'Number plate', cs: 'Registrační značka', pl: 'Numer rejestracyjny', ru: 'Номерной знак' },
        help: {
          en: 'Only if it is about a vehicle.',
          cs: 'Jen pokud jde o vozidlo.',
          pl: 'Tylko jeśli sprawa dotyczy pojazdu.',
          ru: 'Только если речь о транспортном средстве.',
        },
        max: 20,
      },
    ],
  },
};

export const CONSENT = {
  key: 'marketing-email',
  version: 1,
  wording: {
    en: 'I agree to receive news and offers by e-mail. I can withdraw this at any time.',
    cs: 'Souhlasím se zasíláním novinek a nabídek e-mailem. Souhlas mohu kdykoli odvolat.',
    pl: 'Zgadzam się na otrzymywanie wiadomości i ofert e-mailem. Zgodę mogę wycofać w każdej chwili.',
    ru: 'Я согласен получать новости и предложения по электронной почте. Согласие можно отозвать в любой момент.',
  },
};

export const ACKNOWLEDGEMENT = {
  slug: 'acknowledgement',
  name: 'Acknowledgement',
  subject: {
    en: '[{{case.number}}] We have received your request',
    cs: '[{{case.number}}] Přijali jsme váš požadavek',
    pl: '[{{case.number}}] Otrzymaliśmy Twoje zgłoszenie',
    ru: '[{{case.number}}] Мы получили ваше обращение',
  },
  body: {
    en: 'Hello {{contact.name}},\n\nthank you for writing to us. Your request "{{case.subject}}" has the number {{case.number}}.\n\nYou can see how it is going at any time:\n{{case.trackingUrl}}\n\n{{campaign.name}}\n',
    cs: 'Dobrý den, {{contact.name}},\n\nděkujeme za zprávu. Váš požadavek „{{case.subject}}“ má číslo {{case.number}}.\n\nJeho stav můžete kdykoli sledovat zde:\n{{case.trackingUrl}}\n\n{{campaign.name}}\n',
    pl: 'Dzień dobry {{contact.name}},\n\ndziękujemy za wiadomość. Twoje zgłoszenie „{{case.subject}}” ma numer {{case.number}}.\n\nJego stan możesz sprawdzić w każdej chwili:\n{{case.trackingUrl}}\n\n{{campaign.name}}\n',
    ru: 'Здравствуйте, {{contact.name}}!\n\nСпасибо за сообщение. Ваше обращение «{{case.subject}}» получило номер {{case.number}}.\n\nСледить за ним можно в любое время:\n{{case.trackingUrl}}\n\n{{campaign.name}}\n',
  },
};

export const CAMPAIGN = {
  slug: 'support',
  name: 'Support',
  nameTranslations: { cs: 'Podpora', pl: 'Wsparcie', ru: 'Поддержка' },
  prefix: 'SUP',
};
