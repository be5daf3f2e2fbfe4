import type { DemoTexts } from './demo-texts';

export const de: DemoTexts = {
  hello: 'Guten Tag,',
  regards: 'Mit freundlichen Grüßen',
  products: ['Akkuschrauber AV-18', 'Rasenmäher TS-460', 'Kompressor K-50', 'Bausauger SV-30', 'Winkelschleifer UB-125', 'Pumpe CP-900'],
  locale: 'de',
  currency: 'EUR',
  scenarios: {
    general: [
      {
        subjects: ['Öffnungszeiten der Abholstelle', 'Abholung am Feiertag?'],
        message: 'ich möchte meine Ware selbst abholen. Haben Sie am {date} geöffnet und bis wann?',
        question: 'gern legen wir alles bereit. Schicken Sie uns bitte die Bestellnummer.',
        answer: 'die Bestellnummer ist {order}. Ich käme am Nachmittag.',
        resolution: 'die Abholstelle ist am {date} von 8 bis 16 Uhr geöffnet. Die Ware liegt an Schalter 2.',
      },
      {
        subjects: ['Änderung der Rechnungsdaten', 'Neuer Firmensitz'],
        message: 'unser Firmensitz hat sich geändert, auf Rechnungen brauchen wir die neue Adresse. Wie geht das bei Ihnen?',
        question: 'das ändern wir gern. Ab welchem Tag gilt die neue Adresse?',
        answer: 'ab dem {date}, ältere Rechnungen bleiben bitte unverändert.',
        resolution: 'die neue Adresse ist hinterlegt und steht auf allen weiteren Rechnungen.',
      },
      {
        subjects: ['Anfrage: {product}, größere Menge', 'Angebot für eine Firma'],
        message: 'wir haben Interesse an 12 Stück. Artikel: {product}. Können Sie uns ein Angebot mit Lieferung schicken?',
        question: 'vielen Dank für die Anfrage. Wohin und bis wann sollen wir liefern?',
        answer: 'in unsere Filiale in Leipzig, bis Ende nächsten Monats genügt.',
        resolution: 'das Angebot über {amount} mit Lieferung ist fertig und gilt 14 Tage.',
      },
    ],
    orders: [
      {
        subjects: ['Bestellung {order}: Adressänderung', 'Bitte Lieferadresse ändern'],
        message: 'bei Bestellung {order} habe ich versehentlich die alte Adresse angegeben. Lässt sich das noch ändern?',
        question:
          'das Paket ist noch nicht unterwegs. Bitte schicken Sie uns die vollständige neue Adresse und eine Telefonnummer für den Fahrer.',
        answer: 'die neue Adresse ist Gartenstraße 14, Dresden. Die Telefonnummer bleibt.',
        resolution: 'die Adresse ist geändert, das Paket geht am {date} hinaus.',
      },
      {
        subjects: ['Rechnung zu Bestellung {order} fehlt', 'Bitte Rechnung {order} schicken'],
        message: 'die Ware aus Bestellung {order} ist da, die Rechnung fehlt. Die Buchhaltung braucht sie bis Ende der Woche.',
        question: 'das tut uns leid. Soll die Rechnung auf die Firma oder auf Sie persönlich lauten?',
        answer: 'auf die Firma bitte, die Daten stehen in der Bestellung.',
        resolution: 'die Rechnung über {amount} ist neu ausgestellt und liegt in Ihrem Konto.',
      },
      {
        subjects: ['Stornierung der Bestellung {order}', 'Ich möchte meine Bestellung stornieren'],
        message: 'ich muss Bestellung {order} stornieren, unser Projekt verschiebt sich. Bezahlt ist schon, mit Karte.',
        question: 'das geht noch. Ist eine Erstattung auf dieselbe Karte in Ordnung?',
        answer: 'ja, bitte auf die Karte.',
        resolution: 'die Bestellung ist storniert, {amount} sind in fünf Werktagen zurück.',
      },
    ],
    complaints: [
      {
        subjects: ['Beschädigte Ware: {product}', 'Reklamation: Ware kam kaputt an'],
        message: 'der Karton war an einer Seite eingedrückt und die Ware hat einen Riss. Es geht um {product}, Bestellung {order}.',
        question: 'das tut uns leid. Schicken Sie uns bitte ein Foto der Verpackung und des Versandetiketts.',
        answer: 'die Fotos habe ich über den Link hochgeladen, das Etikett ist auch zu sehen.',
        resolution: 'die Reklamation ist anerkannt. Ersatz geht am {date} hinaus, das beschädigte Stück nimmt der Fahrer mit.',
      },
      {
        subjects: ['{product}: nach drei Wochen defekt', 'Garantiefall, Bestellung {order}'],
        message:
          'nach drei Wochen geht das Gerät nicht mehr, es lässt sich gar nicht einschalten. Eine andere Steckdose habe ich versucht.',
        question: 'nennen Sie uns bitte die Seriennummer vom Schild auf der Unterseite.',
        answer: 'sie endet auf 4471, der Rest ist nicht mehr lesbar.',
        resolution: 'die Reparatur ist fertig, der Schalter ist ersetzt. Das Gerät geht am {date} zurück.',
      },
      {
        subjects: ['Falscher Artikel, Bestellung {order}', 'Ware verwechselt'],
        message: 'im Paket war ein anderer Artikel. Richtig wäre: {product}.',
        question: 'das tut uns leid. Ist die Ware ausgepackt, oder können wir sie originalverpackt abholen?',
        answer: 'ich habe nur den Karton geöffnet, die Ware ist unberührt.',
        resolution: 'der richtige Artikel ist unterwegs, der falsche wird am {date} abgeholt.',
      },
    ],
    technical: [
      {
        subjects: ['{product} zeigt Fehler E4', 'Fehler E4 im Display'],
        message: 'nach dem Einschalten zeigt das Gerät E4 und geht aus. In der Anleitung steht nichts dazu. Artikel: {product}.',
        question: 'E4 bedeutet Überhitzung. Kommt der Fehler sofort oder erst nach einiger Zeit?',
        answer: 'nach etwa zehn Minuten, dann muss es abkühlen.',
        resolution:
          'bitte reinigen Sie den Filter wie auf Seite 12 der Anleitung. Kommt der Fehler wieder, prüfen wir das Gerät kostenlos.',
      },
      {
        subjects: ['Anmeldung im Kundenkonto geht nicht', 'Kein Link für ein neues Passwort'],
        message: 'ich kann mich nicht anmelden, und der Link für ein neues Passwort kommt nicht, auch nicht im Spam.',
        question: 'welche E-Mail-Adresse steht in Ihrem Konto? Der letzte Link ging vor einer Stunde hinaus.',
        answer: 'ich benutze diese Adresse, leider noch immer kein Link.',
        resolution: 'das Konto ist entsperrt, ein neuer Link kommt durch. Er gilt 24 Stunden.',
      },
      {
        subjects: ['Ersatzteil: {product}', 'Suche einen Ersatzfilter'],
        message: 'ich brauche einen Ersatzfilter. Artikel: {product}. Im Shop finde ich ihn nicht.',
        question: 'es gibt zwei Filter. Ist die Abdeckung rund oder eckig?',
        answer: 'rund, in diesem Frühjahr gekauft.',
        resolution: 'das ist Teil F-{order}. Es ist auf Lager und liegt in Ihrem Warenkorb.',
      },
    ],
    logistics: [
      {
        subjects: ['Parken am Lager', 'Fahrer kommt nicht auf das Gelände'],
        message: 'unser Fahrer steht am Lagertor und wird nicht hineingelassen. Kennzeichen {plate}.',
        question: 'für welche Rampe hat der Fahrer eine Zeit gebucht?',
        answer: 'Rampe 3, von 10 bis 11 Uhr.',
        resolution: 'das Fahrzeug {plate} ist an der Pforte angemeldet, der Fahrer kann an Rampe 3.',
      },
      {
        subjects: ['Sendung {order} nicht angekommen', 'Sendungsverfolgung bewegt sich nicht'],
        message: 'Sendung {order} sollte am {date} kommen. In der Verfolgung steht noch immer „vom Spediteur übernommen“.',
        question: 'wir fragen beim Spediteur nach. War am Liefertag jemand vor Ort?',
        answer: 'ja, wir waren den ganzen Tag da.',
        resolution: 'die Sendung lag in einem anderen Depot. Die Zustellung ist für den {date} bestätigt.',
      },
      {
        subjects: ['Palette nur mit Hebebühne', 'Lieferzeit ändern, Bestellung {order}'],
        message: 'die Palette aus Bestellung {order} können wir nur mit Hebebühne annehmen, am besten vormittags.',
        question: 'einen Wagen mit Hebebühne finden wir. Passt der {date} zwischen 8 und 11 Uhr?',
        answer: 'ja, der Tag passt.',
        resolution: 'die Lieferung ist für den Vormittag des {date} bestätigt, der Fahrer ruft eine halbe Stunde vorher an.',
      },
    ],
  },
  chasers: [
    'gibt es schon etwas Neues?',
    'ich warte auf Ihre Antwort. Wann meldet sich jemand?',
    'nur zur Erinnerung: Ich brauche das in dieser Woche.',
  ],
  thanks: ['danke für die schnelle Hilfe.', 'prima, vielen Dank!', 'danke, alles in Ordnung.'],
  comebacks: ['leider ist es wieder passiert, können Sie noch einmal nachsehen?', 'es stimmt noch immer nicht, bitte helfen Sie mir.'],
  holdOns: [
    'wir sind dran und warten auf unseren Lieferanten. Sie hören spätestens in zwei Tagen von uns.',
    'danke für Ihre Geduld, wir klären es mit dem Lager.',
  ],
  amends: [
    'wir bitten um Entschuldigung. Wir haben alles noch einmal geprüft, jetzt ist es in Ordnung.',
    'danke für den Hinweis, der Fehler ist behoben.',
  ],
  notes: [
    'Im Lager geprüft, die Ware ist da.',
    'Kunde hat zweimal angerufen, bitte zuerst.',
    'Warte auf Antwort des Spediteurs.',
    'Mit der Schichtleitung abgesprochen.',
  ],
  phoned: ['Kunden angerufen, alles geklärt.', 'Telefonisch erledigt, Kunde hat keine E-Mail.'],
};
