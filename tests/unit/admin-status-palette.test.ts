import {
  luminance,
  ON_DARK,
  ON_LIGHT,
  paletteOn,
  type StatusPalette,
} from '../../src/plugins/helpdesk/admin/src/components/status-palette';
import { STATUS_COLOURS } from '../../src/plugins/helpdesk/shared/status-kinds';

/** Strapi's neutral0, neutral100 and primary100 (light) or neutral150 (dark): what a status may stand on. */
const SURFACES: [string, StatusPalette, string[]][] = [
  ['light', ON_LIGHT, ['#ffffff', '#f6f6f9', '#f0f0ff']],
  ['dark', ON_DARK, ['#212134', '#181826', '#32324d']],
];

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(SURFACES)('status names in the %s theme', (_theme, palette, surfaces) => {
  test.each(STATUS_COLOURS)('%s holds 4.5 : 1', (colour) => {
    expect(Math.min(...surfaces.map((surface) => contrast(palette[colour].text, surface)))).toBeGreaterThanOrEqual(4.5);
  });

  test('are chosen by the surface', () => {
    expect(surfaces.map(paletteOn)).toEqual(surfaces.map(() => palette));
  });
});
