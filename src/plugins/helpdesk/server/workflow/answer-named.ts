/** The answer that a condition of a guard names as `answers.<form>.<field>`; undefined where it names something else. */
export function answerNamed(name: string): { form: string; field: string } | undefined {
  const [scope, form = '', ...rest] = name.split('.');
  return scope === 'answers' ? { form, field: rest.join('.') } : undefined;
}
