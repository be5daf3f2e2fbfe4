import { Search } from '@strapi/icons';
import { Notice } from '../../components/Notice';
import { useText } from '../../components/use-text';

export function CaseMissing() {
  const text = useText();
  return (
    <Notice
      role="alert"
      icon={<Search width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
      title={text('case.missing.title')}
      text={text('case.missing.text')}
    />
  );
}
