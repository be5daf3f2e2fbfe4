import type { DemoLanguage } from './texts/demo-texts';

interface NamesOfLanguage {
  /** First and last names that agree with each other: in most of these languages a last name has a gender. */
  male: { first: string[]; last: string[] };
  female: { first: string[]; last: string[] };
  /** What firms do, and how the name of one ends. */
  trades: string[];
  legalForms: string[];
}

/** Common names, put together at random: nobody in particular is meant. */
export const NAMES: Record<DemoLanguage, NamesOfLanguage> = {
  cs: {
    male: {
      first: ['Jan', 'Petr', 'Tomáš', 'Martin', 'Jakub', 'Ondřej', 'Lukáš', 'Pavel', 'Jiří', 'Vojtěch', 'Zdeněk', 'Šimon'],
      last: [
        'Novák',
        'Svoboda',
        'Dvořák',
        'Černý',
        'Procházka',
        'Kučera',
        'Veselý',
        'Horák',
        'Němec',
        'Pokorný',
        'Růžička',
        'Říha',
        'Beneš',
        'Šťastný',
      ],
    },
    female: {
      first: ['Jana', 'Petra', 'Lucie', 'Kateřina', 'Tereza', 'Eliška', 'Hana', 'Markéta', 'Zuzana', 'Věra', 'Barbora', 'Alžběta'],
      last: [
        'Nováková',
        'Svobodová',
        'Dvořáková',
        'Černá',
        'Procházková',
        'Kučerová',
        'Veselá',
        'Horáková',
        'Němcová',
        'Pokorná',
        'Růžičková',
        'Malá',
      ],
    },
    trades: ['Stavebniny', 'Autoservis', 'Kovovýroba', 'Truhlářství', 'Zahradnictví', 'Elektro', 'Pekárna', 'Zámečnictví'],
    legalForms: ['s.r.o.', 'a.s.', 'v.o.s.'],
  },
  pl: {
    male: {
      first: ['Piotr', 'Krzysztof', 'Andrzej', 'Tomasz', 'Michał', 'Paweł', 'Łukasz', 'Wojciech', 'Grzegorz', 'Stanisław'],
      last: [
        'Nowak',
        'Kowalski',
        'Wiśniewski',
        'Wójcik',
        'Kamiński',
        'Lewandowski',
        'Zieliński',
        'Woźniak',
        'Dąbrowski',
        'Kozłowski',
        'Jabłoński',
      ],
    },
    female: {
      first: ['Anna', 'Katarzyna', 'Małgorzata', 'Agnieszka', 'Magdalena', 'Joanna', 'Zofia', 'Bożena', 'Iwona', 'Łucja'],
      last: [
        'Nowak',
        'Kowalska',
        'Wiśniewska',
        'Wójcik',
        'Kamińska',
        'Lewandowska',
        'Zielińska',
        'Woźniak',
        'Dąbrowska',
        'Kozłowska',
        'Jabłońska',
      ],
    },
    trades: ['Hurtownia', 'Warsztat', 'Ślusarnia', 'Stolarnia', 'Ogrodnictwo', 'Budownictwo', 'Piekarnia'],
    legalForms: ['sp. z o.o.', 'S.A.', 'sp.j.'],
  },
  ru: {
    male: {
      first: ['Алексей', 'Дмитрий', 'Сергей', 'Андрей', 'Михаил', 'Иван', 'Николай', 'Павел', 'Юрий', 'Фёдор'],
      last: ['Иванов', 'Смирнов', 'Кузнецов', 'Попов', 'Соколов', 'Лебедев', 'Козлов', 'Новиков', 'Морозов', 'Волков', 'Зайцев'],
    },
    female: {
      first: ['Анна', 'Елена', 'Ольга', 'Наталья', 'Мария', 'Ирина', 'Татьяна', 'Светлана', 'Юлия', 'Дарья'],
      last: ['Иванова', 'Смирнова', 'Кузнецова', 'Попова', 'Соколова', 'Лебедева', 'Козлова', 'Новикова', 'Морозова', 'Волкова', 'Зайцева'],
    },
    trades: ['СтройДом', 'АвтоМастер', 'ТехСервис', 'МебельПром', 'АгроСад', 'ЭлектроМир'],
    legalForms: ['ООО', 'АО'],
  },
  en: {
    male: {
      first: ['James', 'Oliver', 'George', 'Harry', 'William', 'Thomas', 'Daniel', 'Samuel', 'Owen', 'Ryan'],
      last: ['Smith', 'Jones', 'Taylor', 'Brown', 'Williams', 'Wilson', 'Davies', 'Evans', "O'Brien", 'Walker', 'Wright', 'Hughes'],
    },
    female: {
      first: ['Emma', 'Olivia', 'Sophie', 'Charlotte', 'Grace', 'Lucy', 'Hannah', 'Alice', 'Megan', 'Zoe'],
      last: ['Smith', 'Jones', 'Taylor', 'Brown', 'Williams', 'Wilson', 'Davies', 'Evans', "O'Brien", 'Walker', 'Wright', 'Hughes'],
    },
    trades: ['Builders', 'Motors', 'Metalworks', 'Joinery', 'Gardens', 'Electrical', 'Bakery'],
    legalForms: ['Ltd', 'plc', 'LLP'],
  },
  de: {
    male: {
      first: ['Thomas', 'Andreas', 'Michael', 'Stefan', 'Jürgen', 'Florian', 'Lukas', 'Jörg', 'Matthias', 'Günther'],
      last: ['Müller', 'Schmidt', 'Schneider', 'Fischer', 'Weber', 'Meyer', 'Wagner', 'Becker', 'Schäfer', 'Groß', 'Krüger', 'Vogel'],
    },
    female: {
      first: ['Sabine', 'Claudia', 'Julia', 'Katharina', 'Anke', 'Heike', 'Ursula', 'Lena', 'Käthe', 'Birgit'],
      last: ['Müller', 'Schmidt', 'Schneider', 'Fischer', 'Weber', 'Meyer', 'Wagner', 'Becker', 'Schäfer', 'Groß', 'Krüger', 'Vogel'],
    },
    trades: ['Baustoffe', 'Autohaus', 'Metallbau', 'Tischlerei', 'Gartenbau', 'Elektro', 'Bäckerei'],
    legalForms: ['GmbH', 'AG', 'KG'],
  },
};
