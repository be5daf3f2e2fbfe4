/** Defaults of the generated REST API. */
export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
};
