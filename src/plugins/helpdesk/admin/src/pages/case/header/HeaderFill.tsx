import { useEffect, useRef, useState } from 'react';
import { Flex, TextButton } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { answerOf, shownFields } from '../../designer/form/shown-fields';
import { useFieldsOfCard } from '../fields/fields-context';
import { FieldInput } from '../form/FieldInput';
import { FormerAnswers } from '../form/FormerAnswers';
import { withoutPlace } from '../form/typed-answers';
import { useFormFill, type FillProps } from '../form/use-form-fill';
import { WithoutPlace } from '../form/WithoutPlace';
import { useCardWork } from '../save/card-context';
import { answerOfKey } from '../save/card-edits';
import { HeaderSection } from './HeaderSection';
import { useColumnCount } from './use-column-count';

/** How many rows are in sight before somebody asks for the others (R9). */
const ROWS = 2;
/** Least width of a field, in pixels. */
const FIELD_WIDTH = 220;
const GAP = 16;

/** Header fields to be filled in, two rows of them until all are asked for. They are saved with the card. */
export function HeaderFill(props: FillProps) {
  const { card, form } = props;
  const text = useText();
  const fill = useFormFill(props);
  const { save, refusal } = useCardWork();
  const grid = useRef<HTMLDivElement>(null);
  const columns = useColumnCount(grid, FIELD_WIDTH, GAP);
  const [isExpanded, setExpanded] = useState(false);
  const { asked } = useFieldsOfCard();
  useEffect(() => {
    if (asked && answerOfKey(asked.field)?.form === form.slug) setExpanded(true);
  }, [asked, form.slug]);

  const shown = shownFields({ slug: form.slug, ...form.definition }, fill.answers);
  const fields = form.definition.fields.filter(({ key }) => shown.has(key));
  const unplaced = withoutPlace(form, fill.typed);
  // Whatever is wrong is in sight.
  const isWhole = isExpanded || refusal !== null;
  const inSight = isWhole ? fields : fields.slice(0, columns * ROWS);
  const hasMore = fields.length > columns * ROWS;

  return (
    <HeaderSection title={form.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Fields ref={grid}>
            {inSight.map((field) => (
              <FieldInput
                key={field.key}
                field={field}
                form={form}
                card={card}
                value={unplaced.some(([key]) => key === field.key) ? form.answers[field.key] : answerOf(field, fill.answers)}
                error={fill.errorOf(field.key)}
                onChange={(value) => fill.change(field, value)}
              />
            ))}
          </Fields>
          <WithoutPlace answers={unplaced} errorOf={fill.errorOf} onLeaveOut={fill.leaveOut} />
          {isWhole && <FormerAnswers answers={form.former} />}
          {hasMore && (
            <Flex>
              <TextButton
                type="button"
                aria-expanded={isWhole}
                endIcon={isWhole ? <CaretUp /> : <CaretDown />}
                onClick={() => setExpanded(!isExpanded)}
              >
                {isWhole ? text('header.less') : text('header.more', { count: fields.length - inSight.length })}
              </TextButton>
            </Flex>
          )}
        </Flex>
      </form>
    </HeaderSection>
  );
}

const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(${FIELD_WIDTH}px, 100%), 1fr));
  gap: ${GAP}px;
  align-items: start;
`;
