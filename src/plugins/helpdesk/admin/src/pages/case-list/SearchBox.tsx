import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Searchbar, SearchForm } from '@strapi/design-system';
import { useText } from '../../components/use-text';
import { useTabIsActive } from '../workspace/active-tab';
import { useShortcut } from '../workspace/shortcuts';

const PAUSE = 300;

interface SearchBoxProps {
  label: string;
  placeholder: string;
  search: string;
  onSearch: (search: string) => void;
}

/** Searches after a pause in typing, or at once with Enter. */
export function SearchBox({ label, placeholder, search, onSearch }: SearchBoxProps) {
  const text = useText();
  const [value, setValue] = useState(search);
  const asked = useRef(search);
  const input = useRef<HTMLInputElement>(null);
  const isActive = useTabIsActive();
  useShortcut('/', text('list.key.search'), () => input.current?.focus());

  function ask(next: string): void {
    const trimmed = next.trim();
    if (trimmed === asked.current) return;
    asked.current = trimmed;
    onSearch(trimmed);
  }

  // Not behind another page: the answer would take the reader away from it.
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setTimeout(() => ask(value), PAUSE);
    return () => clearTimeout(timer);
  });

  // Changed from elsewhere, such as by "Clear filters" or the browser's Back: our own changes are already in the box.
  useEffect(() => {
    if (search === asked.current) return;
    asked.current = search;
    setValue(search);
  }, [search]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    ask(value);
  }

  return (
    <SearchForm onSubmit={submit}>
      <Searchbar
        ref={input}
        name="search"
        size="S"
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onClear={() => {
          setValue('');
          ask('');
        }}
        clearLabel={text('list.search.clear')}
        placeholder={placeholder}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
}
