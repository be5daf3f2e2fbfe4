import { useEffect } from 'react';
import { getFetchClient, useAuth } from '@strapi/strapi/admin';
import type { GetLiveCase, GetLiveRows } from '../../../shared/contracts/live';
import { queryString } from '../api/query-string';
import { LiveClient } from './live-client';

const client = new LiveClient({
  async openLink(token, events) {
    // With socket.io, which is loaded only when it is needed.
    const { openLink } = await import('./socket-link');
    return openLink(serverOrigin(), token, events);
  },
  async getCase(documentId) {
    const { data } = await getFetchClient().get<GetLiveCase.Response>(`/helpdesk/live/cases/${encodeURIComponent(documentId)}`);
    return data.data;
  },
  async getRows(ids) {
    const { data } = await getFetchClient().get<GetLiveRows.Response>(`/helpdesk/live/rows?${queryString({ ids })}`);
    return data.data;
  },
  isVisible: () => document.visibilityState === 'visible',
});

/** Where Strapi's own client finds the server; its types do not tell. */
function serverOrigin(): string {
  const { backendURL } = window.strapi as { backendURL?: string };
  return new URL(backendURL ?? '', window.location.href).origin;
}

/** The live connection of this tab, with the token of whoever is signed in. */
export function useLive(): LiveClient {
  const token = useAuth('HelpdeskLive', (auth) => auth.token);
  useEffect(() => client.setToken(token), [token]);
  return client;
}
