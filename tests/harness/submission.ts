/** A web form that is taken as it is; name only what the test is about. */
export function submission(overrides: Record<string, unknown> = {}) {
  return {
    data: {
      campaign: 'support',
      message: 'Nobody can get in.',
      requester: { name: 'Jana Malá', email: 'jana@example.test' },
      ...overrides,
    },
  };
}
