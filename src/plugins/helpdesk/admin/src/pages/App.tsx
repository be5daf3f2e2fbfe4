import { lazy } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Navigate, Route } from 'react-router-dom';
import { START } from '../routes';
import { TO_ASSIGN_PEOPLE, TO_EDIT_CONFIGURATION, TO_READ_CASES, TO_READ_CONTACTS } from './workspace/rights';
import { WorkspaceFrame } from './workspace/WorkspaceFrame';

const ActivitiesPage = lazy(() => import('./activities/ActivitiesPage'));
const CaseListPage = lazy(() => import('./case-list/CaseListPage'));
const CasePage = lazy(() => import('./case/CasePage'));
const ContactListPage = lazy(() => import('./contacts/ContactListPage'));
const ContactPage = lazy(() => import('./contacts/ContactPage'));
const DesignerPage = lazy(() => import('./designer/DesignerPage'));
const StartPage = lazy(() => import('./workspace/start/StartPage'));
const PeoplePage = lazy(() => import('./people/PeoplePage'));

/** Every page of ours, each loaded when it is first opened. */
const ROUTES = (
  <>
    <Route index element={<Navigate to={START} replace />} />
    <Route path="start" element={<StartPage />} />
    <Route path="cases" element={<CaseListPage />} />
    <Route path="cases/:documentId" element={<CasePage />} />
    <Route path="activities/:list?" element={<ActivitiesPage />} />
    {[['contacts', <ContactListPage key="list" />] as const, ['contacts/:documentId', <ContactPage key="card" />] as const].map(
      ([path, page]) => (
        <Route key={path} path={path} element={<Page.Protect permissions={TO_READ_CONTACTS}>{page}</Page.Protect>} />
      ),
    )}
    {['designer', 'designer/:part/:slug'].map((path) => (
      <Route
        key="designer"
        path={path}
        element={
          <Page.Protect permissions={TO_EDIT_CONFIGURATION}>
            <DesignerPage />
          </Page.Protect>
        }
      />
    ))}
    <Route
      path="people"
      element={
        <Page.Protect permissions={TO_ASSIGN_PEOPLE}>
          <PeoplePage />
        </Page.Protect>
      }
    />
    <Route path="*" element={<Navigate to={START} replace />} />
  </>
);

export default function App() {
  return (
    <Page.Protect permissions={TO_READ_CASES}>
      <WorkspaceFrame>{ROUTES}</WorkspaceFrame>
    </Page.Protect>
  );
}
