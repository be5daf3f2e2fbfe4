import { Typography } from '@strapi/design-system';
import type { Colleague } from '../../../../shared/contracts/people';
import { useText } from '../../components/use-text';

/** Who somebody is, and whether they still work here. */
export function ColleagueName({ colleague: { name, email, isActive } }: { colleague: Colleague }) {
  const text = useText();
  return (
    <>
      <Typography fontWeight="semiBold" tag="div">
        {name}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="div">
        {isActive ? email : `${email} · ${text('people.inactive')}`}
      </Typography>
    </>
  );
}
