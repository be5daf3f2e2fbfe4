import type { DemoLanguage } from './texts/demo-texts';

interface PhoneRange {
  prefix: string;
  /** How many digits follow the prefix. */
  digits: number;
}

/**
 * Numbers at which nobody answers. British and German ones are in the ranges that Ofcom and the Bundesnetzagentur keep
 * for film and television. Czechia, Poland and Russia keep none: theirs begin with codes that are not given out.
 */
const RANGES: Record<DemoLanguage, PhoneRange[]> = {
  cs: [{ prefix: '+420999', digits: 6 }],
  pl: [{ prefix: '+4899', digits: 7 }],
  ru: [{ prefix: '+7555', digits: 7 }],
  en: [
    { prefix: '+447700900', digits: 3 },
    { prefix: '+442079460', digits: 3 },
  ],
  de: [
    { prefix: '+493023125', digits: 3 },
    { prefix: '+496990009', digits: 3 },
    { prefix: '+494066969', digits: 3 },
    { prefix: '+498999998', digits: 3 },
  ],
};

// Odd and no multiple of 5, so that stepping by it comes past every number of a range of 10^n before it repeats one.
const STRIDE = 617_637;

/**
 * The nth number of a language, in E.164; neighbours look unlike each other.
 *
 * @param index from 0; no two indexes have the same number
 * @returns null when the ranges are used up
 */
export function fictionalPhone(language: DemoLanguage, index: number): string | null {
  let rest = index;
  for (const { prefix, digits } of RANGES[language]) {
    const size = 10 ** digits;
    if (rest < size) return prefix + String((rest * STRIDE + 123) % size).padStart(digits, '0');
    rest -= size;
  }
  return null;
}
