import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { failureText } from '../../api/failure-text';
import { useTakeNextMutation } from '../../api/workspace-api';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';

/**
 * Takes the next case of the queue and opens it (R82), or says that none is waiting.
 *
 * @returns `takeNext(leave)`: `leave` is done before the next case is gone to, and only if there is one
 */
export function useTakeNext(): { takeNext: (leave?: () => void) => Promise<void>; isTaking: boolean } {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [take, { isLoading }] = useTakeNextMutation();

  async function takeNext(leave?: () => void): Promise<void> {
    if (isLoading) return;
    try {
      const taken = await take().unwrap();
      if (!taken) return toggleNotification({ type: 'info', message: text('queue.empty') });
      leave?.();
      navigate(casePath(taken.documentId));
    } catch (error) {
      toggleNotification({ type: 'warning', message: failureText(error, text) });
    }
  }

  return { takeNext, isTaking: isLoading };
}
