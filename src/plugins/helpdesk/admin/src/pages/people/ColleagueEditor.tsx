import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Colleague } from '../../../../shared/contracts/people';
import { failureOf } from '../../api/failure';
import { useChangeColleague } from '../../api/people-api';
import { PickField } from '../../components/PickField';
import { useText } from '../../components/use-text';
import { slugFor } from '../../../../shared/slug';
import { ColleagueName } from './ColleagueName';

interface ColleagueEditorProps {
  colleague: Colleague;
  /** Teams and skills that colleagues have */
  teams: readonly string[];
  skills: readonly string[];
  onClose: () => void;
}

/** A colleague whose teams and skills are being changed, in the place of their row. */
export function ColleagueEditor({ colleague, teams, skills, onClose }: ColleagueEditorProps) {
  const text = useText();
  const [chosen, setChosen] = useState({ teams: colleague.teams, skills: colleague.skills });
  const [change, { error, isLoading }] = useChangeColleague();

  async function save(): Promise<void> {
    const result = await change({ id: colleague.id, ...chosen });
    if ('data' in result) onClose();
  }

  return (
    <tr>
      <td>
        <ColleagueName colleague={colleague} />
      </td>
      <td>{colleague.roleNames.join(', ') || '—'}</td>
      <td>
        <PickField
          label={text('people.teams')}
          chosen={chosen.teams}
          choices={choicesOf(teams, chosen.teams)}
          onChange={(next) => setChosen({ ...chosen, teams: next })}
          onCreate={keyOf}
        />
      </td>
      <td>
        <PickField
          label={text('people.skills')}
          chosen={chosen.skills}
          choices={choicesOf(skills, chosen.skills)}
          onChange={(next) => setChosen({ ...chosen, skills: next })}
          onCreate={keyOf}
        />
      </td>
      <td>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Button size="S" loading={isLoading} onClick={() => void save()}>
            {text('people.save')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onClose}>
            {text('dialog.cancel')}
          </Button>
          {error !== undefined && (
            <Typography variant="pi" textColor="danger600" role="alert">
              {text(`failure.${failureOf(error)}.title`)}
            </Typography>
          )}
        </Flex>
      </td>
    </tr>
  );
}

function choicesOf(inUse: readonly string[], chosen: readonly string[]) {
  return [...new Set([...inUse, ...chosen])].map((key) => ({ value: key, name: key }));
}

/** Teams and skills are named by keys; what has no letter or digit in it makes none. */
function keyOf(typed: string): string {
  return slugFor(typed, [], '');
}
