import type { View } from '../../../../../shared/contracts/views';

export interface ViewGroup {
  kind: 'product' | 'own' | 'shared';
  views: View[];
}

/** Views as the rail lists them: those of the product, the reader's own, and those that others share with them. */
export function viewGroups(views: readonly View[], nameOf: (view: View) => string): ViewGroup[] {
  const byName = (one: View, other: View) => nameOf(one).localeCompare(nameOf(other));
  const own = views.filter(({ isBuiltIn, sharing }) => !isBuiltIn && sharing.kind === 'me');
  const shared = views.filter(({ isBuiltIn, sharing }) => !isBuiltIn && sharing.kind !== 'me');
  const groups: ViewGroup[] = [
    { kind: 'product', views: views.filter(({ isBuiltIn }) => isBuiltIn) },
    { kind: 'own', views: [...own].sort(byName) },
    { kind: 'shared', views: [...shared].sort(byName) },
  ];
  return groups.filter((group) => group.views.length > 0);
}
