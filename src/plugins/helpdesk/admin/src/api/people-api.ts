import { adminApi } from '@strapi/strapi/admin';
import type { ChangeColleague, Colleague, ListPeople } from '../../../shared/contracts/people';

const peopleApi = adminApi.enhanceEndpoints({ addTagTypes: ['HelpdeskPeople'] }).injectEndpoints({
  endpoints: (build) => ({
    helpdeskPeople: build.query<Colleague[], void>({
      query: () => '/helpdesk/people',
      transformResponse: (response: ListPeople.Response) => response.data,
      providesTags: ['HelpdeskPeople'],
    }),

    helpdeskChangeColleague: build.mutation<Colleague, Pick<Colleague, 'id' | 'teams' | 'skills'>>({
      query: ({ id, ...data }) => ({ url: `/helpdesk/people/${id}`, method: 'PUT', data: { data } }),
      transformResponse: (response: ChangeColleague.Response) => response.data,
      invalidatesTags: ['HelpdeskPeople'],
    }),
  }),
});

export const { useHelpdeskPeopleQuery: usePeople, useHelpdeskChangeColleagueMutation: useChangeColleague } = peopleApi;
