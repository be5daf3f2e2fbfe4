import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { failureText } from '../../api/failure-text';
import { useTakeNextMutation } from '../../api/workspace-api';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';

/** Takes the next case of the queue and opens it (R82), or says that none is waiting. */
export function useTakeNext(): { takeNext: () => Promise<void>; isTaking: boolean } {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [take, { isLoading }] = useTakeNextMutation();

  async function takeNext(): Promise<void> {
    if (isLoading) return;
    try {
      const taken = await take().unwrap();
      if (taken) navigate(casePath(taken.documentId));
      else toggleNotification({ type: 'info', message: text('queue.empty') });
    } catch (error) {
      toggleNotification({ type: 'warning', message: failureText(error, text) });
    }
  }

  return { takeNext, isTaking: isLoading };
}
