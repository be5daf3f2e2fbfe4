import { useState } from 'react';
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Plus, User } from '@strapi/icons';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { CONTACT_KINDS, CONTACT_SORTS } from '../../../../shared/contracts/contacts';
import { useContacts, useMoreContacts } from '../../api/contacts-api';
import { LoadFailure } from '../../components/LoadFailure';
import { Notice } from '../../components/Notice';
import { useText } from '../../components/use-text';
import { contactPath } from '../../routes';
import { ListPage, ListSheet } from '../case-list/ListPage';
import { SearchBox } from '../case-list/SearchBox';
import { useShortcut } from '../workspace/shortcuts';
import { ContactTable } from './ContactTable';
import { LoadMore } from './LoadMore';
import { NewContactDialog } from './NewContactDialog';
import { NOBODY, typedFrom } from './typed-contact';
import { useContactRights } from './use-contact-rights';

/** All people and companies: found by the beginnings of their words, and the way to a new one. */
export default function ContactListPage() {
  const text = useText();
  const navigate = useNavigate();
  const { canEdit } = useContactRights();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const kind = CONTACT_KINDS.find((one) => one === params.get('kind'));
  const sort = CONTACT_SORTS.find((one) => one === params.get('sort')) ?? 'name';
  const list = { search: search || undefined, kind, sort };
  const contacts = useContacts(list, { refetchOnMountOrArgChange: true });
  const [load, more] = useMoreContacts();
  const rows = contacts.data?.data;
  const [isAdding, setAdding] = useState(false);
  useShortcut('c', text('contacts.new'), () => setAdding(true), { when: canEdit && !isAdding });

  function change(part: Record<string, string | undefined>): void {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(part)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParams(next, { replace: true });
  }

  const addButton = canEdit && (
    <Button size="S" startIcon={<Plus />} onClick={() => setAdding(true)}>
      {text('contacts.new')}
    </Button>
  );

  function content(): JSX.Element {
    if (contacts.isError && !contacts.isFetching && contacts.currentData === undefined)
      return <LoadFailure error={contacts.error} onRetry={() => void contacts.refetch()} />;
    if (rows?.length === 0) {
      const reason = search || kind ? 'no-match' : 'none-yet';
      return (
        <Notice
          role="status"
          icon={<User width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
          title={text(`contacts.${reason}.title`)}
          text={text(`contacts.${reason}.text`)}
          action={addButton}
        />
      );
    }
    return <ContactTable rows={rows} isStale={contacts.isFetching && contacts.currentData === undefined} />;
  }

  const total = contacts.currentData?.meta.total;
  return (
    <ListPage title={text('contacts.title')}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography variant="beta" tag="h1">
          {text('contacts.title')}
        </Typography>
        {rows?.length !== 0 && addButton}
      </Flex>
      <Flex gap={3} wrap="wrap">
        <Box flex="1 1 24rem" maxWidth="40rem">
          <SearchBox
            label={text('contacts.search.label')}
            placeholder={text('contacts.search.placeholder')}
            search={search}
            onSearch={(next) => change({ search: next })}
          />
        </Box>
        <SingleSelect
          size="S"
          aria-label={text('contacts.kind')}
          value={kind ?? 'all'}
          onChange={(next: string | number) => change({ kind: next === 'all' ? undefined : String(next) })}
        >
          <SingleSelectOption value="all">{text('contacts.kind.all')}</SingleSelectOption>
          {CONTACT_KINDS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {text(`contacts.kind.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <SingleSelect
          size="S"
          aria-label={text('contacts.sort')}
          value={sort}
          onChange={(next: string | number) => change({ sort: next === 'name' ? undefined : String(next) })}
        >
          {CONTACT_SORTS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {text(`contacts.sort.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        {total && (
          <Typography variant="pi" textColor="neutral600">
            {text('contacts.total', { count: total.count, more: total.more ? 'yes' : 'no' })}
          </Typography>
        )}
      </Flex>
      <ListSheet loading={contacts.isLoading ? text('contacts.loading') : undefined} isBusy={contacts.isFetching}>
        {content()}
        <LoadMore next={contacts.currentData?.meta.next ?? null} more={more} onMore={(cursor) => void load({ ...list, cursor })} />
      </ListSheet>
      {isAdding && (
        <NewContactDialog
          start={search ? typedFrom(search) : NOBODY}
          submitText={text('contacts.new.submit')}
          onClose={() => setAdding(false)}
          onDone={({ documentId }) => {
            setAdding(false);
            navigate(contactPath(documentId));
          }}
        />
      )}
    </ListPage>
  );
}
