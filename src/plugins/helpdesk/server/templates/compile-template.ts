import Handlebars from 'handlebars';
import { languageOf, localise, type Localised } from '../../shared/localised';

/**
 * What a template may speak of. Templates see this and nothing else: never entities, so that no secret column can be
 * printed and no property walked to.
 */
export interface CaseView {
  case: { number: string; subject: string; status: string; trackingUrl: string };
  contact: { name: string };
  campaign: { name: string };
  /** Who writes; our side as a whole where no person does. */
  agent: { name: string; firstName: string; email: string };
}

export interface RenderedTemplate {
  subject: string;
  text: string;
}

export interface CompiledTemplate {
  /** The language that its text is in for a reader of that one; undefined when it has none. */
  languageFor(language: string): string | undefined;
  /** What it says of the view in that language, such as `contact.name`, but for what stands under a condition. */
  placeholders(language: string): string[];
  /** @param language the reader's language tag; see `localise` for what stands in for a missing one */
  render(view: CaseView, language: string): RenderedTemplate;
}

// A Handlebars of our own: helpers registered elsewhere in the process must not reach our templates.
const engine = Handlebars.create();
const KNOWN_HELPERS = { if: true, unless: true, each: false, with: false, lookup: false, log: false };

function compileText(source: string): (view: CaseView) => string {
  const template = engine.compile<CaseView>(source, {
    noEscape: true, // plain text; there is no HTML to escape for
    strict: true, // a placeholder that does not exist is an error, not a gap in a customer's mail
    knownHelpers: KNOWN_HELPERS,
    knownHelpersOnly: true,
  });
  return (view) => template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}

const SAMPLE: CaseView = {
  case: { number: 'SUP-000001', subject: 'Sample', status: 'New', trackingUrl: 'https://example.com/track/#token' },
  contact: { name: 'Jana Malá' },
  campaign: { name: 'Support' },
  agent: { name: 'Petr Novák', firstName: 'Petr', email: 'petr@example.com' },
};

/**
 * Prepares a template of plain text for rendering.
 *
 * @param source subject and body, each by language
 * @throws Error when a text is no valid template or uses a placeholder that does not exist
 */
export function compileTemplate(source: { subject: Localised; body: Localised }): CompiledTemplate {
  const compileAll = (texts: Localised) => new Map(Object.entries(texts).map(([language, text]) => [language, compileText(text)]));
  const subjects = compileAll(source.subject);
  const bodies = compileAll(source.body);
  for (const render of [...subjects.values(), ...bodies.values()]) render(SAMPLE);

  const pick = (texts: Localised, templates: Map<string, (view: CaseView) => string>, view: CaseView, language: string): string =>
    templates.get(languageOf(texts, language) ?? '')?.(view) ?? '';
  return {
    languageFor: (language) => languageOf(source.body, language),
    placeholders: (language) => [...new Set([localise(source.subject, language), localise(source.body, language)].flatMap(placeholdersOf))],
    render: (view, language) => ({
      subject: pick(source.subject, subjects, view, language).replace(/\s+/g, ' ').trim(),
      text: pick(source.body, bodies, view, language),
    }),
  };
}

/** Paths that a text prints wherever it is read; what stands under a condition may be missing on purpose. */
function placeholdersOf(source: string): string[] {
  return Handlebars.parse(source).body.flatMap((statement) => {
    if (statement.type !== 'MustacheStatement') return [];
    const { path } = statement as hbs.AST.MustacheStatement;
    return path.type === 'PathExpression' ? [(path as hbs.AST.PathExpression).original] : [];
  });
}
