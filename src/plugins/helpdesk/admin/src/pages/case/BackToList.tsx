import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink, useLocation } from 'react-router-dom';
import { useText } from '../../components/use-text';
import { CASES, listQueryOf } from '../../routes';

/** Back to the list as it was left. */
export function BackToList() {
  const text = useText();
  const { state } = useLocation();
  return (
    <Link tag={NavLink} to={`${CASES}${listQueryOf(state)}`} end startIcon={<ArrowLeft />}>
      {text('cases.title')}
    </Link>
  );
}
