import Handlebars from 'handlebars';
import { localise, type Localised } from '../../shared/localised';

/**
 * What a template may speak of. Templates see this and nothing else: never entities, so that no secret column can be
 * printed and no property walked to.
 */
export interface CaseView {
  case: { number: string; subject: string; status: string; trackingUrl: string };
  contact: { name: string };
  campaign: { name: string };
}

export interface RenderedTemplate {
  subject: string;
  text: string;
}

export interface CompiledTemplate {
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

  const pick = (templates: Map<string, (view: CaseView) => string>, view: CaseView, language: string): string => {
    const chosen = localise(Object.fromEntries([...templates.keys()].map((key) => [key, key])), language);
    return templates.get(chosen)?.(view) ?? '';
  };
  return {
    render: (view, language) => ({
      subject: pick(subjects, view, language).replace(/\s+/g, ' ').trim(),
      text: pick(bodies, view, language),
    }),
  };
}
