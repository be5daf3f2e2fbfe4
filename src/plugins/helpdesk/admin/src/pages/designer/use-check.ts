import { useEffect, useMemo, useState } from 'react';
import type { ConfigurationCheck } from '../../../../shared/contracts/configuration';
import type { Draft } from '../../../../shared/contracts/designer';
import { usePutConfiguration, type PutResult } from '../../api/use-put-configuration';
import type { Configuration } from './draft/draft';
import { useProblemWords } from './use-problem-words';

/** Milliseconds after the last change */
const PAUSE = 400;

const CLEAN: ConfigurationCheck = { changes: [], problems: [], openCases: 0 };

interface Answer {
  draft: Draft;
  /** What things were called then */
  configuration: Configuration;
  result: PutResult;
}

/** What the server says to the draft while it is edited: its lint is the only one. Problems are in the reader's language. */
export function useCheck(draft: Draft | null, configuration: Configuration) {
  const put = usePutConfiguration();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const inWords = useProblemWords(answer?.configuration ?? configuration);

  useEffect(() => {
    if (!draft) return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await put(draft.document, { dryRun: true });
      if (isCurrent) setAnswer({ draft, configuration, result });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft, configuration, put]);

  const check = useMemo(() => {
    if (!draft || !answer || answer.result.kind === 'failed') return CLEAN;
    return { ...answer.result.check, problems: answer.result.check.problems.map(inWords) };
    // What it was asked about last goes on being shown while the next answer is on its way.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft === null, answer, inWords]);

  return {
    check,
    /** Whether the answer is to an earlier state of the draft */
    isPending: draft !== null && answer?.draft !== draft,
    isKnown: draft === null || answer !== null,
    hasFailed: draft !== null && answer?.result.kind === 'failed',
  };
}
