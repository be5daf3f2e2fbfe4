// Booting takes seconds on a quiet machine; the limit is there for what hangs, not for what is slow.
jest.setTimeout(180_000);
