import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Searchbar, SearchForm } from '@strapi/design-system';
import { useText } from '../../components/use-text';
import { useDelayed } from './use-delayed';

/** Searches after a pause in typing, or at once with Enter. */
export function ContactSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(search);
  const paused = useDelayed(typed);
  const ask = useRef(onSearch);
  ask.current = onSearch;

  useEffect(() => ask.current(paused.trim()), [paused]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSearch(typed.trim());
  }

  return (
    <SearchForm onSubmit={submit}>
      <Searchbar
        name="search"
        size="S"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
        onClear={() => {
          setTyped('');
          onSearch('');
        }}
        clearLabel={text('list.search.clear')}
        placeholder={text('contacts.search.placeholder')}
      >
        {text('contacts.search.label')}
      </Searchbar>
    </SearchForm>
  );
}
