/** The same numbers as the server's `shared/limits.ts`; tests/unit/public-texts.test.ts compares them. */
export const CASE_LIMITS = { subject: 255, message: 100_000 };
export const REQUESTER_LIMITS = { name: 200, email: 254, phone: 40 };
export const FILE_LIMITS = { files: 10, fileBytes: 20 * 1024 * 1024, totalFileBytes: 40 * 1024 * 1024 };
