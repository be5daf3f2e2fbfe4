import type { Language } from '../../shared/localised';

/** A sentence with parameters in braces; one per plural form of the language where it counts with `{count}`. */
export type Wording = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * What guards say of themselves, by key and language (B3). Names of statuses come in the reader's language; keys of
 * teams, skills and the like as they are.
 */
export const GUARD_TEXTS = {
  'no-transition': {
    en: 'A case cannot go from "{from}" to "{to}".',
    cs: 'Případ nemůže přejít ze stavu „{from}“ do stavu „{to}“.',
    pl: 'Sprawa nie może przejść ze statusu „{from}” do statusu „{to}”.',
    ru: 'Обращение не может перейти из статуса «{from}» в статус «{to}».',
  },
  'mandatory-status': {
    en: '"{target}" comes after "{before}", where the case has not been yet.',
    cs: '„{target}“ následuje až po stavu „{before}“, ve kterém případ ještě nebyl.',
    pl: '„{target}” następuje po statusie „{before}”, w którym sprawa jeszcze nie była.',
    ru: '«{target}» следует после статуса «{before}», в котором обращение ещё не было.',
  },
  'answer-for-status': {
    en: '"{target}" needs the answer "{answer}".',
    cs: '„{target}“ vyžaduje odpověď „{answer}“.',
    pl: '„{target}” wymaga odpowiedzi „{answer}”.',
    ru: 'Для статуса «{target}» нужен ответ «{answer}».',
  },
  'work-role': {
    en: 'Work in "{status}" asks for the role {names}.',
    cs: 'Práce ve stavu „{status}“ vyžaduje roli {names}.',
    pl: 'Praca w statusie „{status}” wymaga roli {names}.',
    ru: 'Для работы в статусе «{status}» нужна роль {names}.',
  },
  'work-team': {
    en: 'Work in "{status}" asks for the team {names}.',
    cs: 'Práce ve stavu „{status}“ vyžaduje tým {names}.',
    pl: 'Praca w statusie „{status}” wymaga zespołu {names}.',
    ru: 'Для работы в статусе «{status}» нужна команда {names}.',
  },
  'work-skill': {
    en: 'Work in "{status}" asks for the skill {names}.',
    cs: 'Práce ve stavu „{status}“ vyžaduje dovednost {names}.',
    pl: 'Praca w statusie „{status}” wymaga umiejętności {names}.',
    ru: 'Для работы в статусе «{status}» нужен навык {names}.',
  },
  'required-field': {
    en: '"{target}" needs the field "{field}" to be filled in.',
    cs: '„{target}“ vyžaduje vyplněné pole „{field}“.',
    pl: '„{target}” wymaga wypełnienia pola „{field}”.',
    ru: 'Для статуса «{target}» нужно заполнить поле «{field}».',
  },
  'required-answer': {
    en: '"{target}" needs the answer "{field}" of the form "{form}".',
    cs: '„{target}“ vyžaduje odpověď „{field}“ ve formuláři „{form}“.',
    pl: '„{target}” wymaga odpowiedzi „{field}” w formularzu „{form}”.',
    ru: 'Для статуса «{target}» нужен ответ «{field}» в форме «{form}».',
  },
  'required-comment': {
    en: '"{target}" needs a comment first.',
    cs: '„{target}“ vyžaduje nejdřív komentář.',
    pl: '„{target}” wymaga najpierw komentarza.',
    ru: 'Для статуса «{target}» сначала нужен комментарий.',
  },
  'required-reply': {
    en: '"{target}" needs a reply to the client first.',
    cs: '„{target}“ vyžaduje nejdřív odpověď klientovi.',
    pl: '„{target}” wymaga najpierw odpowiedzi do klienta.',
    ru: 'Для статуса «{target}» сначала нужен ответ клиенту.',
  },
  'required-call': {
    en: '"{target}" needs a call first.',
    cs: '„{target}“ vyžaduje nejdřív hovor.',
    pl: '„{target}” wymaga najpierw rozmowy.',
    ru: 'Для статуса «{target}» сначала нужен звонок.',
  },
  'open-tasks': {
    en: '"{target}" needs the open tasks to be done: {count} left.',
    cs: {
      one: '„{target}“ vyžaduje dokončení otevřených úkolů: zbývá {count}.',
      few: '„{target}“ vyžaduje dokončení otevřených úkolů: zbývají {count}.',
      many: '„{target}“ vyžaduje dokončení otevřených úkolů: zbývá {count}.',
      other: '„{target}“ vyžaduje dokončení otevřených úkolů: zbývá {count}.',
    },
    pl: {
      one: '„{target}” wymaga wykonania otwartych zadań: pozostało {count}.',
      few: '„{target}” wymaga wykonania otwartych zadań: pozostały {count}.',
      many: '„{target}” wymaga wykonania otwartych zadań: pozostało {count}.',
      other: '„{target}” wymaga wykonania otwartych zadań: pozostało {count}.',
    },
    ru: {
      one: 'Для статуса «{target}» нужно выполнить открытые задачи: осталась {count}.',
      few: 'Для статуса «{target}» нужно выполнить открытые задачи: осталось {count}.',
      many: 'Для статуса «{target}» нужно выполнить открытые задачи: осталось {count}.',
      other: 'Для статуса «{target}» нужно выполнить открытые задачи: осталось {count}.',
    },
  },
  role: {
    en: '"{target}" can be set only in the role {names}.',
    cs: '„{target}“ lze nastavit jen v roli {names}.',
    pl: '„{target}” można ustawić tylko w roli {names}.',
    ru: 'Статус «{target}» можно установить только в роли {names}.',
  },
  team: {
    en: '"{target}" can be set only by the team {names}.',
    cs: '„{target}“ může nastavit jen tým {names}.',
    pl: '„{target}” może ustawić tylko zespół {names}.',
    ru: 'Статус «{target}» может установить только команда {names}.',
  },
  skill: {
    en: '"{target}" can be set only with the skill {names}.',
    cs: '„{target}“ lze nastavit jen s dovedností {names}.',
    pl: '„{target}” można ustawić tylko z umiejętnością {names}.',
    ru: 'Статус «{target}» можно установить только с навыком {names}.',
  },
  owner: {
    en: '"{target}" needs an owner.',
    cs: '„{target}“ vyžaduje řešitele.',
    pl: '„{target}” wymaga opiekuna.',
    ru: 'Для статуса «{target}» нужен ответственный.',
  },
  'callback-due': {
    en: '"{target}" needs a time for the callback.',
    cs: '„{target}“ vyžaduje čas zpětného volání.',
    pl: '„{target}” wymaga czasu oddzwonienia.',
    ru: 'Для статуса «{target}» нужно время перезвона.',
  },
  'too-early': {
    en: '"{target}" can be set after {count} minutes in the present status, in {left}.',
    cs: {
      one: '„{target}“ lze nastavit až po {count} minutě v nynějším stavu, tedy za {left} min.',
      few: '„{target}“ lze nastavit až po {count} minutách v nynějším stavu, tedy za {left} min.',
      many: '„{target}“ lze nastavit až po {count} minuty v nynějším stavu, tedy za {left} min.',
      other: '„{target}“ lze nastavit až po {count} minutách v nynějším stavu, tedy za {left} min.',
    },
    pl: {
      one: '„{target}” można ustawić po {count} minucie w obecnym statusie, czyli za {left} min.',
      few: '„{target}” można ustawić po {count} minutach w obecnym statusie, czyli za {left} min.',
      many: '„{target}” można ustawić po {count} minutach w obecnym statusie, czyli za {left} min.',
      other: '„{target}” można ustawić po {count} minuty w obecnym statusie, czyli za {left} min.',
    },
    ru: {
      one: 'Статус «{target}» можно установить через {count} минуту в нынешнем статусе, осталось {left} мин.',
      few: 'Статус «{target}» можно установить через {count} минуты в нынешнем статусе, осталось {left} мин.',
      many: 'Статус «{target}» можно установить через {count} минут в нынешнем статусе, осталось {left} мин.',
      other: 'Статус «{target}» можно установить через {count} минуты в нынешнем статусе, осталось {left} мин.',
    },
  },
  'too-late': {
    en: '"{target}" could be set within {count} minutes in the present status only; it has been {passed}.',
    cs: {
      one: '„{target}“ šlo nastavit jen do {count} minuty v nynějším stavu; uplynulo už {passed} min.',
      few: '„{target}“ šlo nastavit jen do {count} minut v nynějším stavu; uplynulo už {passed} min.',
      many: '„{target}“ šlo nastavit jen do {count} minuty v nynějším stavu; uplynulo už {passed} min.',
      other: '„{target}“ šlo nastavit jen do {count} minut v nynějším stavu; uplynulo už {passed} min.',
    },
    pl: {
      one: '„{target}” można było ustawić tylko w ciągu {count} minuty w obecnym statusie; minęło już {passed} min.',
      few: '„{target}” można było ustawić tylko w ciągu {count} minut w obecnym statusie; minęło już {passed} min.',
      many: '„{target}” można było ustawić tylko w ciągu {count} minut w obecnym statusie; minęło już {passed} min.',
      other: '„{target}” można było ustawić tylko w ciągu {count} minuty w obecnym statusie; minęło już {passed} min.',
    },
    ru: {
      one: 'Статус «{target}» можно было установить только в течение {count} минуты в нынешнем статусе; прошло уже {passed} мин.',
      few: 'Статус «{target}» можно было установить только в течение {count} минут в нынешнем статусе; прошло уже {passed} мин.',
      many: 'Статус «{target}» можно было установить только в течение {count} минут в нынешнем статусе; прошло уже {passed} мин.',
      other: 'Статус «{target}» можно было установить только в течение {count} минуты в нынешнем статусе; прошло уже {passed} мин.',
    },
  },
  condition: {
    en: '"{target}" has a condition that the case does not meet.',
    cs: '„{target}“ má podmínku, kterou případ nesplňuje.',
    pl: '„{target}” ma warunek, którego sprawa nie spełnia.',
    ru: 'У статуса «{target}» есть условие, которому обращение не отвечает.',
  },
  'bulk-status': {
    en: '"{target}" cannot be set in bulk: its kind is "open".',
    cs: '„{target}“ nelze nastavit hromadně: je to stav druhu „Otevřený“.',
    pl: '„{target}” nie można ustawić zbiorczo: to status rodzaju „Otwarty”.',
    ru: 'Статус «{target}» нельзя установить массово: его вид — «Открыто».',
  },
  'bulk-owner': {
    en: 'A private callback is pending: hand the case over to somebody instead of clearing its owner.',
    cs: 'Čeká soukromé zpětné volání: předejte případ někomu jinému místo odebrání řešitele.',
    pl: 'Oczekuje prywatne oddzwonienie: przekaż sprawę komuś innemu zamiast usuwać opiekuna.',
    ru: 'Ожидается личный перезвон: передайте обращение другому, а не убирайте ответственного.',
  },
  'one-name': { en: '"{name}"', cs: '„{name}“', pl: '„{name}”', ru: '«{name}»' },
  or: { en: ' or ', cs: ' nebo ', pl: ' lub ', ru: ' или ' },
  // English keeps the names that the HTTP interface has for them.
  'field-category': { en: 'category', cs: 'Kategorie', pl: 'Kategoria', ru: 'Категория' },
  'field-owner': { en: 'owner', cs: 'Řešitel', pl: 'Opiekun', ru: 'Ответственный' },
  'field-subject': { en: 'subject', cs: 'Předmět', pl: 'Temat', ru: 'Тема' },
  'field-deadlineAt': { en: 'deadlineAt', cs: 'Termín', pl: 'Termin', ru: 'Срок' },
  'field-priority': { en: 'priority', cs: 'Priorita', pl: 'Priorytet', ru: 'Приоритет' },
  'field-tags': { en: 'tags', cs: 'Štítky', pl: 'Tagi', ru: 'Метки' },
} as const satisfies Record<string, Record<Language, Wording>>;

export type GuardText = keyof typeof GUARD_TEXTS;
