import { adminApi } from '@strapi/strapi/admin';
import type { GetConfiguration } from '../../../shared/contracts/configuration';

const configurationApi = adminApi.enhanceEndpoints({ addTagTypes: ['HelpdeskConfiguration'] }).injectEndpoints({
  endpoints: (build) => ({
    helpdeskConfiguration: build.query<GetConfiguration.Response, void>({
      query: () => '/helpdesk/configuration',
      providesTags: ['HelpdeskConfiguration'],
    }),
  }),
});

export const { useHelpdeskConfigurationQuery: useConfiguration } = configurationApi;
