import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { useCardWork } from './card-context';
import type { Side } from './merge-fields';
import { useEditText } from './use-edit-text';

const SIDES = ['mine', 'theirs', 'base'] as const;

/**
 * Fields that were changed here and by somebody else meanwhile (B14): one of the values has to be chosen for each, and
 * none is chosen for the reader. Put aside, it comes back before anything is saved.
 */
export function MergeDialog() {
  const text = useText();
  const { conflicts, resolve, isMergeAside, putMergeAside } = useCardWork();
  const { nameOf, valueText } = useEditText();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  // A conflict may have ended since it was decided; what was decided for it must not come to pass any more.
  const decided = Object.fromEntries(conflicts.flatMap(({ key }) => (sides[key] ? [[key, sides[key]] as const] : [])));
  const isDecided = Object.keys(decided).length === conflicts.length;

  if (isMergeAside) {
    return (
      <Flex>
        <Button size="S" variant="secondary" onClick={() => putMergeAside(false)}>
          {text('merge.open', { count: conflicts.length })}
        </Button>
      </Flex>
    );
  }
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && putMergeAside(true)}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('merge.later')}>
          <Modal.Title>{text('merge.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography textColor="neutral600">{text('merge.help')}</Typography>
            {conflicts.map((conflict) => (
              <Conflict key={conflict.key}>
                <legend>{nameOf(conflict.key)}</legend>
                {SIDES.map((side) => (
                  <label key={side}>
                    <input
                      type="radio"
                      name={conflict.key}
                      checked={sides[conflict.key] === side}
                      onChange={() => setSides({ ...sides, [conflict.key]: side })}
                    />
                    <span>
                      <Whose>{text(`merge.${side}`)}</Whose>
                      <Value>{valueText(conflict.key, conflict[side])}</Value>
                    </span>
                  </label>
                ))}
              </Conflict>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => putMergeAside(true)}>
            {text('merge.later')}
          </Button>
          <Button disabled={!isDecided} onClick={() => resolve(decided)}>
            {text('merge.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const Conflict = styled.fieldset`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  padding: 0;
  border: 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  > legend {
    margin-block-end: ${({ theme }) => theme.spaces[2]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  > label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${({ theme }) => theme.spaces[2]};
    cursor: pointer;
  }
`;

const Whose = styled.span`
  display: block;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;

const Value = styled.span`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;
