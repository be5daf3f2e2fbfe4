import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { actionId } from '../../../shared/permissions';
import { TO_ASSIGN_PEOPLE, TO_EDIT_CONFIGURATION } from '../components/AreaTabs';
import { CASES } from '../routes';

const CaseListPage = lazy(() => import('./case-list/CaseListPage'));
const CasePage = lazy(() => import('./case/CasePage'));
const DesignerPage = lazy(() => import('./designer/DesignerPage'));
const PeoplePage = lazy(() => import('./people/PeoplePage'));

const TO_READ_CASES = [{ action: actionId('cases.read-cases'), subject: null }];

/** Every page of ours, each loaded when it is first opened. */
export default function App() {
  return (
    <Page.Protect permissions={TO_READ_CASES}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<Navigate to={CASES} replace />} />
          <Route path="cases" element={<CaseListPage />} />
          <Route path="cases/:documentId" element={<CasePage />} />
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
          <Route path="*" element={<Navigate to={CASES} replace />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
