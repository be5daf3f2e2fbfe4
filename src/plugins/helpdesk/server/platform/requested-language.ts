import type { Context } from 'koa';
import { LANGUAGES } from '../../shared/localised';

/** The language the client asks for, of those we speak; English where it asks for none of them. */
export function requestedLanguage(ctx: Context): string {
  return ctx.acceptsLanguages([...LANGUAGES]) || 'en';
}
