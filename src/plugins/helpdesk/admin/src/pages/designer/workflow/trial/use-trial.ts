import { useEffect, useState } from 'react';
import type { TryWorkflow } from '../../../../../../shared/contracts/designer';
import { useTryWorkflow, type WorkflowTrial } from '../../../../api/use-try';

/** Milliseconds after the last change */
const PAUSE = 300;

/** Tries a workflow anew whenever something changes. @returns the last answer; null before the first */
export function useTrial(request: TryWorkflow.Request['data'] | null): { result: WorkflowTrial | null; isPending: boolean } {
  const attempt = useTryWorkflow();
  const [answer, setAnswer] = useState<{ asked: string; result: WorkflowTrial } | null>(null);
  const asked = request === null ? null : JSON.stringify(request);

  useEffect(() => {
    if (asked === null) return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await attempt(JSON.parse(asked) as TryWorkflow.Request['data']);
      if (isCurrent) setAnswer({ asked, result });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, attempt]);

  return { result: asked === null ? null : (answer?.result ?? null), isPending: asked !== null && answer?.asked !== asked };
}
