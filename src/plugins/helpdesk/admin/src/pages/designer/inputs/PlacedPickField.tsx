import { PickField, type PickFieldProps } from '../../../components/PickField';
import { useProblemAt } from './places';
import { WarningNote } from './ProblemNote';

/** A choice of several of many, at a place where problems are told and gone to. */
export function PlacedPickField({ place, ...field }: Omit<PickFieldProps, 'error'> & { place: string }) {
  const problem = useProblemAt(place);
  return (
    <div data-place={place}>
      <PickField {...field} error={problem} />
      <WarningNote place={place} />
    </div>
  );
}
