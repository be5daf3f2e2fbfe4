import type { StatusColour } from '../../../shared/status-kinds';

interface Shades {
  /** Of the dot, as vivid as the colour's name promises */
  dot: string;
  /** Of the words: at least 4.5 : 1 on every surface we put them on */
  text: string;
}

export type StatusPalette = Record<StatusColour, Shades>;

/*
 * Strapi's theme has no eight hues that hold 4.5 : 1 as text in both themes (its yellow, orange and greens do not),
 * hence a palette of our own. A test measures it.
 */
export const ON_LIGHT: StatusPalette = {
  grey: { dot: '#8e8ea9', text: '#5d5d78' },
  yellow: { dot: '#e8b500', text: '#766000' },
  orange: { dot: '#f07c1a', text: '#a84f00' },
  'light-blue': { dot: '#3fa7ee', text: '#0a6aa1' },
  'dark-blue': { dot: '#271fe0', text: '#271fe0' },
  'dark-green': { dot: '#1c5c32', text: '#1c5c32' },
  'light-green': { dot: '#53c15f', text: '#2b7a34' },
  red: { dot: '#e5392d', text: '#c0271c' },
};

export const ON_DARK: StatusPalette = {
  grey: { dot: '#a5a5ba', text: '#b4b4c6' },
  yellow: { dot: '#f2c62e', text: '#f2cf5b' },
  orange: { dot: '#f29d41', text: '#f6a85a' },
  'light-blue': { dot: '#66b7f1', text: '#7cc6f7' },
  'dark-blue': { dot: '#7b79ff', text: '#a3a2ff' },
  'dark-green': { dot: '#3da55d', text: '#5fbf7c' },
  'light-green': { dot: '#9be38a', text: '#b3e8a4' },
  red: { dot: '#ee5e52', text: '#ff8f85' },
};

/** @param surface the theme's background, `#rrggbb` */
export function paletteOn(surface: string): StatusPalette {
  return luminance(surface) > 0.4 ? ON_LIGHT : ON_DARK;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2), from 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const channel = (from: number) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
