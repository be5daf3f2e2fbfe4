/** One line of the report. */
export interface Figure {
  database?: string;
  what: string;
  /** What was measured, in units that depend on the machine. */
  details: string;
  /** What the goal is about. */
  result: string;
  goal: string;
  passed: boolean;
}

/** The middle of some values, and how far they reach. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [upper = NaN, lower = upper] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle) - 1]];
  return (upper + lower) / 2;
}

export function spread(values: number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** A ratio as `1.23 (1.10–1.31)`. */
export function showRatio({ median: middle, min, max }: Spread): string {
  return `${middle.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}

export function printReport(figures: Figure[]): void {
  const head = ['database', 'measured', 'result', 'goal', '', 'details'];
  const rows = figures.map(({ database = '', what, result, goal, passed, details }) => [
    database,
    what,
    result,
    goal,
    passed ? 'PASS' : 'FAIL',
    details,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(['', line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line), ''].join('\n'));
}
