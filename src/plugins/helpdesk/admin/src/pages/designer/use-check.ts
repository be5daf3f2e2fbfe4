import { useEffect, useState } from 'react';
import type { ConfigurationCheck } from '../../../../shared/contracts/configuration';
import { usePutConfiguration, type PutResult } from '../../api/use-put-configuration';
import type { Draft } from './draft';

/** Milliseconds after the last change */
const PAUSE = 400;

const CLEAN: ConfigurationCheck = { changes: [], problems: [], openCases: 0 };

interface Answer {
  draft: Draft;
  result: PutResult;
}

/** What the server says to the draft while it is edited: its lint is the only one. */
export function useCheck(draft: Draft | null) {
  const put = usePutConfiguration();
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (!draft) return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await put(draft.document, { dryRun: true });
      if (isCurrent) setAnswer({ draft, result });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft, put]);

  if (!draft || !answer) return { check: CLEAN, isPending: draft !== null, isKnown: draft === null, hasFailed: false };
  const { result } = answer;
  return {
    check: result.kind === 'failed' ? CLEAN : result.check,
    /** Whether the answer is to an earlier state of the draft */
    isPending: answer.draft !== draft,
    isKnown: true,
    hasFailed: result.kind === 'failed',
  };
}
