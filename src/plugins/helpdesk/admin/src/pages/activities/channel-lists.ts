import type { ListedChannel } from '../../../../shared/activities';
import { ACTIVITIES } from '../../routes';

/** What the list of a channel is called in addresses, in the order of the tabs. */
export const CHANNEL_LISTS = [
  { channel: 'email', name: 'mail' },
  { channel: 'call', name: 'calls' },
  { channel: 'sms', name: 'sms' },
] as const satisfies { channel: ListedChannel; name: string }[];
export type ChannelListName = (typeof CHANNEL_LISTS)[number]['name'];

/** The list of that name; the first one where the address names none that there is. */
export function channelListOf(name: string | undefined): (typeof CHANNEL_LISTS)[number] {
  return CHANNEL_LISTS.find((list) => list.name === name) ?? CHANNEL_LISTS[0];
}

export function channelListPath(name: ChannelListName): string {
  return `${ACTIVITIES}/${name}`;
}
