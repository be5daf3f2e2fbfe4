import { Searchbar } from '@strapi/design-system';
import { useText } from './use-text';

interface TypeToFindProps {
  name: string;
  label: string;
  typed: string;
  onType: (typed: string) => void;
}

/** An input above a list of choices that leaves those in which what is typed occurs (`isFound`). */
export function TypeToFind({ name, label, typed, onType }: TypeToFindProps) {
  const text = useText();
  return (
    <Searchbar
      name={name}
      size="S"
      autoComplete="off"
      value={typed}
      onChange={({ target }) => onType(target.value)}
      onClear={() => onType('')}
      clearLabel={text('list.search.clear')}
      placeholder={label}
    >
      {label}
    </Searchbar>
  );
}
