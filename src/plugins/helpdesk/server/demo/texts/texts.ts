import { cs } from './cs';
import { de } from './de';
import type { DemoLanguage, DemoTexts } from './demo-texts';
import { en } from './en';
import { pl } from './pl';
import { ru } from './ru';

export const TEXTS: Record<DemoLanguage, DemoTexts> = { cs, pl, ru, en, de };
